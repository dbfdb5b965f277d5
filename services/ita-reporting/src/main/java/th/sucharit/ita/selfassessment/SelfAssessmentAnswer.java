package th.sucharit.ita.selfassessment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.ita.model.Names;
import th.sucharit.ita.model.Outcome;
import th.sucharit.ita.model.Points;
import th.sucharit.ita.model.Score;
import th.sucharit.ita.model.Structure;
import th.sucharit.ita.model.Weight;
import th.sucharit.ita.selfassessment.SelfAssessment.ItemLine;
import th.sucharit.ita.selfassessment.SelfAssessment.Line;

/** A self-assessment as the API shows it. */
record SelfAssessmentAnswer(
    LocalGovernmentId localGovernment,
    FiscalYear fiscalYear,
    String frameworkStatus,
    @Nullable Score overall,
    Score passMark,
    List<OfInstrument> instruments,
    List<OfIndicator> indicators,
    Disclosed disclosure,
    List<Note> notes) {

  static SelfAssessmentAnswer of(LocalGovernmentId code, SelfAssessment self) {
    Score passMark = self.framework().levels().passMark().score();
    return new SelfAssessmentAnswer(
        code,
        self.framework().fiscalYear(),
        self.framework().status().code(),
        self.outcome().map(Outcome::overall).orElse(null),
        passMark,
        self.framework().structure().instruments().stream()
            .map(one -> OfInstrument.of(self, one))
            .toList(),
        self.lines().stream().map(line -> OfIndicator.of(line, passMark)).toList(),
        Disclosed.of(self),
        Note.of(self));
  }

  /** An instrument and the weakest thing its score stands on. */
  record OfInstrument(
      String instrument, Names name, Weight weight, @Nullable Score score, Footing basis) {

    static OfInstrument of(SelfAssessment self, Structure.Instrument one) {
      return new OfInstrument(
          one.code(),
          one.name(),
          one.weight().value(),
          self.score(one).orElse(null),
          self.footing(one));
    }
  }

  /**
   * An indicator.
   *
   * @param answers to the survey, where it was one
   * @param gap to the pass mark; negative below it
   */
  record OfIndicator(
      int indicator,
      Names name,
      String instrument,
      @Nullable Score score,
      Footing basis,
      @Nullable FiscalYear standInYear,
      @Nullable Integer answers,
      @Nullable Points gap) {

    static OfIndicator of(Line line, Score passMark) {
      return new OfIndicator(
          line.indicator().number(),
          line.indicator().name(),
          line.instrument().code(),
          line.score(),
          line.footing(),
          line.standInYear(),
          Optional.ofNullable(line.survey()).map(Surveyed::answers).orElse(null),
          Optional.ofNullable(line.score()).map(score -> score.minus(passMark)).orElse(null));
    }
  }

  /** The checklist as it was announced. */
  record Disclosed(boolean opened, int evidenced, int items, List<OfItem> list) {

    static Disclosed of(SelfAssessment self) {
      return new Disclosed(
          self.checklistOpened(),
          (int) self.items().stream().filter(ItemLine::evidenced).count(),
          self.items().size(),
          self.items().stream().map(OfItem::of).toList());
    }
  }

  /** An item: {@code evidenced}, {@code withdrawn} or {@code missing}. */
  record OfItem(
      String item,
      @Nullable Names name,
      int indicator,
      @Nullable String subIndicator,
      String state,
      @Nullable String origin,
      @Nullable Instant since,
      Score score) {

    static OfItem of(ItemLine line) {
      return new OfItem(
          line.item().code(),
          line.item().name(),
          line.item().indicator(),
          line.item().subIndicator(),
          line.evidenced() ? "evidenced" : line.since() == null ? "missing" : "withdrawn",
          line.origin(),
          line.since(),
          line.score());
    }
  }
}
