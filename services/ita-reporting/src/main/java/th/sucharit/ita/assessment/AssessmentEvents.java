package th.sucharit.ita.assessment;

import java.time.Instant;
import java.util.List;
import th.sucharit.contracts.DomainEvent;
import th.sucharit.contracts.ita_reporting.IndicatorScore;
import th.sucharit.contracts.ita_reporting.InstrumentScore;
import th.sucharit.contracts.ita_reporting.ItaAssessmentMadeOfficial;
import th.sucharit.contracts.ita_reporting.ItaAssessmentScored;
import th.sucharit.ita.model.AssessedYear;
import th.sucharit.ita.model.Outcome;

/** Turns what happened to an assessment into what others may know of it. */
final class AssessmentEvents {

  private AssessmentEvents() {}

  static DomainEvent scored(AssessedYear year) {
    Outcome outcome = year.recomputed();
    return new ItaAssessmentScored(
        year.framework().fiscalYear().year(),
        outcome.overall().toString(),
        outcome.grade().level().code(),
        outcome.grade().level().passed(),
        instruments(outcome),
        indicators(year));
  }

  static DomainEvent madeOfficial(AssessedYear year, Instant at) {
    Outcome outcome = year.standing();
    return new ItaAssessmentMadeOfficial(
        year.framework().fiscalYear().year(),
        outcome.overall().toString(),
        year.recomputed().overall().toString(),
        outcome.grade().level().code(),
        outcome.grade().level().passed(),
        instruments(outcome),
        indicators(year),
        at);
  }

  private static List<InstrumentScore> instruments(Outcome outcome) {
    return outcome.instruments().stream()
        .map(one -> new InstrumentScore(one.instrument(), one.score().toString()))
        .toList();
  }

  private static List<IndicatorScore> indicators(AssessedYear year) {
    return year.sheet().indicators().stream()
        .map(one -> new IndicatorScore(one.indicator(), one.score().toString()))
        .toList();
  }
}
