package th.sucharit.ita.assessment;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import th.sucharit.contracts.DomainEvent;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.ita.framework.Frameworks;
import th.sucharit.ita.model.AssessedYear;
import th.sucharit.ita.model.Framework;
import th.sucharit.ita.model.ScoreSheet;
import th.sucharit.starter.events.Aggregates;
import th.sucharit.starter.tenancy.LocalGovernmentDirectory;

/** Entering, correcting and confirming scores (บันทึก แก้ไข และยืนยันคะแนน). */
@Service
class ScoreEntry {

  private final Assessments assessments;
  private final Aggregates aggregates;
  private final Frameworks frameworks;
  private final LocalGovernmentDirectory directory;
  private final Clock clock;

  ScoreEntry(
      Assessments assessments,
      Aggregates aggregates,
      Frameworks frameworks,
      LocalGovernmentDirectory directory,
      Clock clock) {
    this.assessments = assessments;
    this.aggregates = aggregates;
    this.frameworks = frameworks;
    this.directory = directory;
    this.clock = clock;
  }

  /**
   * Enters the scores of a year, for the first time or anew.
   *
   * @param replacing whether the caller means to replace a version
   */
  Assessment enter(LocalGovernmentId own, FiscalYear year, ScoreForm form, boolean replacing) {
    Framework framework = frameworks.require(year);
    Optional<Assessment> present = find(own, year);
    ScoreSheet sheet = ScoreFormReader.read(framework, form, present.map(Assessment::sheet));
    if (present.isEmpty() && replacing) {
      throw Refused.nothingToReplace();
    }
    return present
        .map(one -> change(one, framework, sheet, form.givenReason()))
        .orElseGet(() -> create(own, framework, sheet));
  }

  Assessment makeOfficial(LocalGovernmentId own, FiscalYear year, String source) {
    Assessment loaded = find(own, year).orElseThrow(Refused::notFound);
    Framework framework = frameworks.require(year);
    return aggregates.change(
        loaded,
        assessment -> {
          Confirmation confirmation = assessment.makeOfficial(source, now());
          AssessedYear confirmed = new AssessedYear(framework, confirmation.sheet(), true);
          return List.of(AssessmentEvents.madeOfficial(confirmed, confirmation.at()));
        });
  }

  private Assessment create(LocalGovernmentId own, Framework framework, ScoreSheet sheet) {
    Assessment first =
        Assessment.enter(directory.require(own), framework.fiscalYear(), sheet, now());
    try {
      return aggregates.create(first, scored(framework, sheet));
    } catch (DuplicateKeyException somebodyElseWasFirst) {
      return find(own, framework.fiscalYear())
          .map(one -> change(one, framework, sheet, null))
          .orElseThrow(() -> somebodyElseWasFirst);
    }
  }

  private Assessment change(
      Assessment loaded, Framework framework, ScoreSheet sheet, @Nullable String reason) {
    return aggregates.change(
        loaded,
        assessment ->
            assessment.enter(sheet, reason, now()) ? List.of(scored(framework, sheet)) : List.of());
  }

  private static DomainEvent scored(Framework framework, ScoreSheet sheet) {
    return AssessmentEvents.scored(new AssessedYear(framework, sheet, false));
  }

  private Optional<Assessment> find(LocalGovernmentId own, FiscalYear year) {
    return assessments.findIn(own, Assessment.id(own, year));
  }

  /** As exact as the database keeps it, so that a repetition gets the same answer. */
  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
