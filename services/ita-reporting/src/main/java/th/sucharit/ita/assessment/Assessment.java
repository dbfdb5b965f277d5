package th.sucharit.ita.assessment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.contracts.Jurisdiction;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.ita.model.ScoreSheet;
import th.sucharit.starter.events.Aggregate;

/** A local government's ITA of one fiscal year (ผลการประเมิน ITA ของปีงบประมาณ). */
@Document("assessments")
@CompoundIndex(name = "allOfOne", def = "{'jurisdiction.localGovernment': 1, 'fiscalYear': -1}")
@CompoundIndex(name = "openOfYear", def = "{'fiscalYear': 1, 'open': 1}")
@CompoundIndex(
    name = "openOfOne",
    def = "{'jurisdiction.localGovernment': 1, 'open': 1, 'fiscalYear': -1}")
class Assessment extends Aggregate {

  private static final int REMEMBERED_ARRIVALS = 16;

  private FiscalYear fiscalYear;
  private ScoreSheet sheet;
  private AssessmentState state;

  @SuppressWarnings("unused") // queried, never read
  private boolean open;

  private List<Confirmation> confirmations = new ArrayList<>();

  /** The latest rows of imports that changed this. */
  private List<Arrival> arrivals = new ArrayList<>();

  @SuppressWarnings("NullAway.Init") // Spring Data
  private Assessment() {}

  private Assessment(
      Jurisdiction under, FiscalYear fiscalYear, ScoreSheet sheet, AssessmentState state) {
    super(id(under.localGovernment(), fiscalYear), under);
    this.fiscalYear = fiscalYear;
    this.sheet = sheet;
    this.state = state;
  }

  /** There is one for each local government and year, so its id says which. */
  static String id(LocalGovernmentId localGovernment, FiscalYear year) {
    return localGovernment + "-" + year;
  }

  static Assessment enter(Jurisdiction under, FiscalYear year, ScoreSheet sheet, Instant at) {
    return new Assessment(under, year, sheet, new AssessmentState.DraftScored(at));
  }

  /**
   * Takes scores anew.
   *
   * @param reason why; needed when the result is official already
   * @return whether they differ from those that were there
   */
  boolean enter(ScoreSheet changed, @Nullable String reason, Instant at) {
    if (changed.equals(sheet)) {
      return false;
    }
    move(
        switch (state) {
          case AssessmentState.DraftScored draft -> new AssessmentState.DraftScored(at);
          case AssessmentState.Official official ->
              new AssessmentState.InCorrection(
                  at, Optional.ofNullable(reason).orElseThrow(Refused::reasonNeeded));
          case AssessmentState.InCorrection correction ->
              new AssessmentState.InCorrection(
                  at, Optional.ofNullable(reason).orElse(correction.reason()));
        });
    sheet = changed;
    return true;
  }

  /**
   * Takes a result from a table. What an executive has confirmed is corrected as by hand: with a
   * reason, and public only once the executive confirms it again.
   *
   * @return what changed; nothing when it stands already, or this row came before
   */
  Taken take(GivenResult given, Arrival.Origin origin, Instant at) {
    if (effectOf(origin).isPresent()) {
      return Taken.NOTHING;
    }
    ScoreSheet completed = given.sheet().completedBy(sheet);
    boolean scored = !sheet.confirms(completed);
    boolean corrected = scored && state.open();
    if (corrected && given.reason() == null) {
      throw Refused.reasonNeeded();
    }
    if (scored) {
      enter(completed, given.reason(), at);
    }
    Taken taken = new Taken(scored, confirmPublished(given.source(), at));
    if (taken.something()) {
      remember(new Arrival(origin, corrected ? Arrival.Effect.CORRECTED : Arrival.Effect.STORED));
    }
    return taken;
  }

  /** What was published is official without anybody's word, unless it is being corrected. */
  private Optional<Confirmation> confirmPublished(@Nullable String source, Instant at) {
    return source != null && state instanceof AssessmentState.DraftScored
        ? Optional.of(makeOfficial(source, at))
        : Optional.empty();
  }

  /** The first result of a year, from a table. */
  static Assessment takenFirst(
      Jurisdiction under, GivenResult given, Arrival.Origin origin, Instant at) {
    Assessment first = enter(under, given.framework().fiscalYear(), given.sheet(), at);
    first.confirmPublished(given.source(), at);
    first.remember(new Arrival(origin, Arrival.Effect.STORED));
    return first;
  }

  private void remember(Arrival arrival) {
    arrivals.add(arrival);
    while (arrivals.size() > REMEMBERED_ARRIVALS) {
      arrivals.removeFirst();
    }
  }

  /** What a row of an import did here; nothing when it has changed nothing. */
  Optional<Arrival.Effect> effectOf(Arrival.Origin origin) {
    return arrivals.stream()
        .filter(one -> one.origin().equals(origin))
        .findFirst()
        .map(Arrival::effect);
  }

  /** The executive confirms that the official overall score is the one entered. */
  Confirmation makeOfficial(String source, Instant at) {
    if (sheet.official().isEmpty()) {
      throw Refused.officialOverallMissing();
    }
    Confirmation confirmation =
        switch (state) {
          case AssessmentState.DraftScored draft -> new Confirmation(sheet, source, null, at);
          case AssessmentState.InCorrection correction ->
              new Confirmation(sheet, source, correction.reason(), at);
          case AssessmentState.Official official -> throw Refused.alreadyOfficial();
        };
    confirmations.add(confirmation);
    move(new AssessmentState.Official(at));
    return confirmation;
  }

  private void move(AssessmentState next) {
    state = next;
    open = next.open();
  }

  FiscalYear fiscalYear() {
    return fiscalYear;
  }

  /** The scores entered last. */
  ScoreSheet sheet() {
    return sheet;
  }

  AssessmentState state() {
    return state;
  }

  /** What the executive has confirmed, the first at the beginning. */
  List<Confirmation> confirmations() {
    return List.copyOf(confirmations);
  }

  Optional<Confirmation> confirmed() {
    return confirmations.isEmpty() ? Optional.empty() : Optional.of(confirmations.getLast());
  }
}
