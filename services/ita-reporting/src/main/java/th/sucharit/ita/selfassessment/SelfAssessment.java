package th.sucharit.ita.selfassessment;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.ita.model.AssessedYear;
import th.sucharit.ita.model.Framework;
import th.sucharit.ita.model.Outcome;
import th.sucharit.ita.model.Score;
import th.sucharit.ita.model.ScoreSheet;
import th.sucharit.ita.model.Structure;

/**
 * What a local government knows of its scores before they are official (ผลการประเมินตนเอง).
 *
 * @param lines one for each indicator, by instrument
 * @param items the disclosure items; none where those of the year are not known
 * @param checklistOpened whether the checklist of the year was announced
 */
public record SelfAssessment(
    Framework framework, List<Line> lines, List<ItemLine> items, boolean checklistOpened) {

  /**
   * An indicator.
   *
   * @param score nothing when nothing is known
   * @param standInYear whose official score stands in
   */
  public record Line(
      Structure.Instrument instrument,
      Structure.Indicator indicator,
      Footing footing,
      @Nullable Score score,
      @Nullable FiscalYear standInYear,
      @Nullable Surveyed survey) {

    static Line disclosed(Structure.Instrument in, Structure.Indicator indicator, Score score) {
      return new Line(in, indicator, Footing.DISCLOSURE, score, null, null);
    }

    static Line surveyed(Structure.Instrument in, Structure.Indicator indicator, Surveyed survey) {
      return new Line(in, indicator, Footing.SURVEY, survey.score(), null, survey);
    }

    static Line standIn(
        Structure.Instrument in, Structure.Indicator indicator, FiscalYear year, Score score) {
      return new Line(in, indicator, Footing.LAST_OFFICIAL, score, year, null);
    }

    static Line unknown(Structure.Instrument in, Structure.Indicator indicator) {
      return new Line(in, indicator, Footing.NONE, null, null, null);
    }
  }

  /**
   * A disclosure item.
   *
   * @param origin who showed the evidence; nothing without any
   * @param since when that was announced; nothing for an item never heard of
   * @param share of its indicator, of one
   */
  public record ItemLine(
      OitYear.Item item,
      OitYear.ItemScoring scoring,
      BigDecimal share,
      @Nullable String origin,
      @Nullable Instant since) {

    public boolean evidenced() {
      return origin != null;
    }

    Score score() {
      return evidenced() ? scoring.evidenced() : scoring.missing();
    }
  }

  public List<Line> of(Structure.Instrument instrument) {
    return lines.stream()
        .filter(line -> line.instrument().code().equals(instrument.code()))
        .toList();
  }

  /** The weakest footing of any indicator of an instrument. */
  public Footing footing(Structure.Instrument instrument) {
    return of(instrument).stream()
        .map(Line::footing)
        .max(Comparator.naturalOrder())
        .orElse(Footing.NONE);
  }

  /** How many years the oldest official score that stands in lies back; one at least. */
  public int standInAge() {
    return lines.stream()
        .flatMap(line -> Optional.ofNullable(line.standInYear()).stream())
        .mapToInt(year -> framework.fiscalYear().year() - year.year())
        .reduce(1, Math::max);
  }

  /** Whether there is something to go by for every indicator. */
  public boolean complete() {
    return lines.stream().noneMatch(line -> line.footing() == Footing.NONE);
  }

  /** The mean of an instrument; nothing while one of its indicators is unknown. */
  Optional<Score> score(Structure.Instrument instrument) {
    List<Line> own = of(instrument);
    List<Score> known =
        own.stream().flatMap(line -> Optional.ofNullable(line.score()).stream()).toList();
    return known.size() < own.size()
        ? Optional.empty()
        : Optional.of(
            new Score(
                BigDecimal.valueOf(known.stream().mapToLong(Score::hundredths).sum())
                    .divide(BigDecimal.valueOf(known.size()), 0, framework.scoring().roundingMode())
                    .intValueExact()));
  }

  /** Overall score and level if all stays as it is; nothing while an indicator is unknown. */
  Optional<Outcome> outcome() {
    List<ScoreSheet.OfIndicator> scores =
        lines.stream()
            .flatMap(line ->
                Optional.ofNullable(line.score()).stream()
                    .map(score -> new ScoreSheet.OfIndicator(line.indicator().number(), score)))
            .toList();
    return scores.size() < lines.size()
        ? Optional.empty()
        : Optional.of(
            new AssessedYear(framework, new ScoreSheet(scores, null, List.of()), false)
                .recomputed());
  }
}
