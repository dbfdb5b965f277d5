package th.sucharit.registry.localgovernment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import th.sucharit.contracts.DomainEvent;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.starter.events.Aggregates;

/** Registers, changes, merges and dissolves local governments (งานทะเบียน อปท.). */
@Service
public class Registration {

  private final LocalGovernments localGovernments;
  private final Aggregates aggregates;
  private final Clock clock;

  Registration(LocalGovernments localGovernments, Aggregates aggregates, Clock clock) {
    this.localGovernments = localGovernments;
    this.aggregates = aggregates;
    this.clock = clock;
  }

  public LocalGovernment register(Submission told) {
    Version first = told.version(today(), clock.instant());
    LocalGovernment one = LocalGovernment.register(told.code(), first, today());
    try {
      return aggregates.create(one, one.registration());
    } catch (DuplicateKeyException taken) {
      throw Refusal.alreadyRegistered();
    }
  }

  /** Refuses what could not be registered; stores nothing. */
  public void check(Submission told) {
    LocalGovernment.register(told.code(), told.version(today(), clock.instant()), today());
  }

  /** For somebody who has seen the present state. */
  LocalGovernment change(LocalGovernmentId code, Submission told) {
    return aggregates.change(require(code), one -> decide(one, told));
  }

  /** For a table, which tells what is true whatever was known before. */
  public LocalGovernment amend(LocalGovernment present, Submission told) {
    return aggregates.amend(present, one -> decide(one, told));
  }

  /** What a submission would change, as facts; nothing is stored. */
  public List<DomainEvent> decide(LocalGovernment present, Submission told) {
    Version next = told.version(today(), clock.instant());
    return next.profile().equals(present.profile()) ? List.of() : present.change(next, today());
  }

  LocalGovernment merge(LocalGovernmentId code, LocalGovernmentId into, LocalDate on) {
    LocalGovernment other = require(into);
    return aggregates.change(require(code), one -> one.mergeInto(other, on, today()));
  }

  LocalGovernment dissolve(LocalGovernmentId code, LocalDate on) {
    return aggregates.change(require(code), one -> one.dissolve(on, today()));
  }

  /** The second half of a merger, told by the first; repeated until it is done. */
  void absorb(LocalGovernmentId merged, LocalGovernmentId into, LocalDate on) {
    LocalGovernment gone = require(merged);
    aggregates.amend(require(into), one -> one.absorb(gone, on, clock.instant()));
  }

  /** Fails with 404 for a code that was never registered. */
  public LocalGovernment require(LocalGovernmentId code) {
    return localGovernments.findById(code.code()).orElseThrow(Refusal::unknown);
  }

  /** Those of these codes that were ever registered. */
  List<LocalGovernment> those(List<LocalGovernmentId> codes) {
    return localGovernments.findByIdIn(codes.stream().map(LocalGovernmentId::code).toList());
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), FiscalYear.BANGKOK);
  }
}
