package th.sucharit.ita.assessment;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import th.sucharit.contracts.DomainEvent;
import th.sucharit.ita.model.AssessedYear;
import th.sucharit.starter.events.Aggregates;
import th.sucharit.starter.web.Problem;

/** Takes official results from tables, each row once (รับผลการประเมินจากไฟล์นำเข้า). */
@Service
public class ResultIntake {

  private final Assessments assessments;
  private final Aggregates aggregates;
  private final Clock clock;

  ResultIntake(Assessments assessments, Aggregates aggregates, Clock clock) {
    this.assessments = assessments;
    this.aggregates = aggregates;
    this.clock = clock;
  }

  /**
   * Stores the first results of a year, all in one write; what stands already is left to be taken
   * row by row, at the same time if need be.
   *
   * @param rows each of another local government or year
   * @return for each row what tells, or has, its effect; throws a {@link Problem} when an official
   *     result would change without a reason
   */
  public List<Supplier<Arrival.Effect>> take(List<Arriving> rows) {
    Map<String, Assessment> present = present(rows);
    Map<Assessment, List<DomainEvent>> first = new LinkedHashMap<>();
    for (Arriving row : rows) {
      if (!present.containsKey(row.id())) {
        Assessment assessment = first(row);
        first.put(assessment, facts(row.given(), new Taken(true, assessment.confirmed())));
      }
    }
    try {
      aggregates.createAll(first);
      return rows.stream()
          .map(row -> taking(row, Optional.ofNullable(present.get(row.id()))))
          .toList();
    } catch (DuplicateKeyException somebodyElseWasFirst) {
      // some of them may be ours: taken again, they find what they have done
      return rows.stream().<Supplier<Arrival.Effect>>map(row -> () -> takeAlone(row)).toList();
    }
  }

  /**
   * What a row would do, with nothing stored.
   *
   * @throws Problem as when it is carried out
   */
  public List<Supplier<Arrival.Effect>> preview(List<Arriving> rows) {
    Map<String, Assessment> present = present(rows);
    return rows.stream()
        .<Supplier<Arrival.Effect>>map(row ->
            () ->
                Optional.ofNullable(present.get(row.id()))
                    .map(assessment -> effect(assessment, row))
                    .orElse(Arrival.Effect.STORED))
        .toList();
  }

  /** On a copy that nobody stores. */
  private Arrival.Effect effect(Assessment copy, Arriving row) {
    copy.take(row.given(), row.origin(), now());
    return copy.effectOf(row.origin()).orElse(Arrival.Effect.UNCHANGED);
  }

  private Map<String, Assessment> present(List<Arriving> rows) {
    List<String> ids = rows.stream().map(Arriving::id).toList();
    return ids.isEmpty()
        ? Map.of()
        : assessments.findAllIn(ids).stream()
            .collect(Collectors.toMap(Assessment::id, Function.identity()));
  }

  private Supplier<Arrival.Effect> taking(Arriving row, Optional<Assessment> present) {
    return present
        .<Supplier<Arrival.Effect>>map(assessment -> () -> amend(assessment, row))
        .orElse(() -> Arrival.Effect.STORED);
  }

  private Arrival.Effect takeAlone(Arriving row) {
    Optional<Assessment> present = find(row);
    if (present.isEmpty()) {
      Assessment assessment = first(row);
      try {
        aggregates.create(
            assessment,
            facts(row.given(), new Taken(true, assessment.confirmed()))
                .toArray(DomainEvent[]::new));
        return Arrival.Effect.STORED;
      } catch (DuplicateKeyException somebodyElseWasFirst) {
        return amend(find(row).orElseThrow(() -> somebodyElseWasFirst), row);
      }
    }
    return amend(present.get(), row);
  }

  private Arrival.Effect amend(Assessment present, Arriving row) {
    return aggregates
        .amend(
            present,
            assessment -> facts(row.given(), assessment.take(row.given(), row.origin(), now())))
        .effectOf(row.origin())
        .orElse(Arrival.Effect.UNCHANGED);
  }

  private Assessment first(Arriving row) {
    return Assessment.takenFirst(row.under(), row.given(), row.origin(), now());
  }

  private Optional<Assessment> find(Arriving row) {
    return assessments.findIn(row.under().localGovernment(), row.id());
  }

  private static List<DomainEvent> facts(GivenResult given, Taken taken) {
    List<DomainEvent> facts = new ArrayList<>();
    if (taken.scored()) {
      facts.add(AssessmentEvents.scored(new AssessedYear(given.framework(), given.sheet(), false)));
    }
    taken
        .confirmation()
        .map(one ->
            AssessmentEvents.madeOfficial(
                new AssessedYear(given.framework(), one.sheet(), true), one.at()))
        .ifPresent(facts::add);
    return facts;
  }

  /** As exact as the database keeps it. */
  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
