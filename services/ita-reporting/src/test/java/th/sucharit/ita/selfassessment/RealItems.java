package th.sucharit.ita.selfassessment;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.ita.model.Framework;
import th.sucharit.ita.model.Score;
import th.sucharit.ita.model.ScoreSheet;
import th.sucharit.ita.model.Structure;
import th.sucharit.ita.model.Years;
import th.sucharit.ita.selfassessment.SelfAssessment.ItemLine;
import th.sucharit.ita.selfassessment.SelfAssessment.Line;

/** Real disclosure items and self-assessments made from them, for tests. */
public final class RealItems {

  private static final Instant AT = Instant.parse("2024-05-01T00:00:00Z");

  private RealItems() {}

  public static OitYear of(int year) {
    return Years.json().treeToValue(Years.tree("oit/" + year + ".json"), OitYear.class);
  }

  /** Every indicator stands on the official sheet of the year before. */
  public static SelfAssessment standingIn(int year, ScoreSheet before) {
    return standingIn(year, before, 1);
  }

  /** Every indicator stands on an official sheet so many years old. */
  public static SelfAssessment standingIn(int year, ScoreSheet before, int age) {
    Framework framework = Years.framework(year);
    return new SelfAssessment(
        framework,
        lines(
            framework,
            (instrument, indicator) ->
                Line.standIn(
                    instrument,
                    indicator,
                    new FiscalYear(year - age),
                    before.score(indicator.number()))),
        List.of(),
        false);
  }

  /** Disclosure by the items shown, everything else by surveys with these figures. */
  public static SelfAssessment shown(
      int year, Set<String> items, String surveyScore, String standardError, int answers) {
    Framework framework = Years.framework(year);
    OitYear oit = of(year);
    return new SelfAssessment(
        framework,
        lines(
            framework,
            (instrument, indicator) ->
                oit.measures(indicator.number())
                    ? Line.disclosed(
                        instrument,
                        indicator,
                        oit.score(indicator.number(), one -> items.contains(one.code())))
                    : Line.surveyed(
                        instrument,
                        indicator,
                        new Surveyed(
                            indicator.number(),
                            Score.of(surveyScore),
                            new BigDecimal(standardError),
                            answers,
                            true))),
        oit.items().stream()
            .map(one ->
                new ItemLine(
                    one,
                    oit.scoring(),
                    oit.share(one),
                    items.contains(one.code()) ? "officer" : null,
                    AT))
            .toList(),
        true);
  }

  private static List<Line> lines(
      Framework framework, BiFunction<Structure.Instrument, Structure.Indicator, Line> line) {
    return framework.structure().instruments().stream()
        .flatMap(instrument ->
            instrument.indicators().stream()
                .map(number -> framework.structure().indicator(number).orElseThrow())
                .map(indicator -> line.apply(instrument, indicator)))
        .toList();
  }
}
