package th.sucharit.ita.assessment;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import th.sucharit.contracts.DomainEvent;
import th.sucharit.contracts.Jurisdiction;
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
   * Stores a result, or corrects the one that stands, in one write.
   *
   * @return what the row did, the same again when it comes a second time
   * @throws Problem when an official result would change without a reason
   */
  public Arrival.Effect take(Jurisdiction under, GivenResult given, Arrival.Origin origin) {
    Assessment present = find(under, given).orElse(null);
    if (present == null) {
      Instant at = now();
      Assessment first = Assessment.takenFirst(under, given, origin, at);
      try {
        Taken taken = new Taken(true, first.confirmed());
        aggregates.create(first, facts(given, taken).toArray(DomainEvent[]::new));
        return Arrival.Effect.STORED;
      } catch (DuplicateKeyException somebodyElseWasFirst) {
        present = find(under, given).orElseThrow(() -> somebodyElseWasFirst);
      }
    }
    return aggregates
        .amend(present, assessment -> facts(given, assessment.take(given, origin, now())))
        .effectOf(origin)
        .orElse(Arrival.Effect.UNCHANGED);
  }

  private Optional<Assessment> find(Jurisdiction under, GivenResult given) {
    return assessments.findIn(
        under.localGovernment(),
        Assessment.id(under.localGovernment(), given.framework().fiscalYear()));
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
