package th.sucharit.risk.model;

import static org.assertj.core.api.Assertions.assertThat;
import static th.sucharit.risk.model.Given.flat;
import static th.sucharit.risk.model.Given.label;
import static th.sucharit.risk.model.Given.levels;
import static th.sucharit.risk.model.Given.row;
import static th.sucharit.risk.model.Given.times;
import static th.sucharit.risk.model.Given.with;
import static th.sucharit.risk.model.Given.words;

import java.util.List;
import org.junit.jupiter.api.Test;
import th.sucharit.risk.model.Criteria.Row;
import th.sucharit.risk.model.Scale.Step;

class CriteriaRulesTests {

  @Test
  void acceptsSoundCriteria() {
    assertThat(CriteriaRules.faultsOf(Given.criteria())).isEmpty();
  }

  @Test
  void looksTheLevelUpAndNeverMultiplies() {
    Criteria lopsided =
        with(words(2), words(2), List.of(row(1, "low", "very-high"), row(2, "high", "very-high")));
    assertThat(CriteriaRules.faultsOf(lopsided)).isEmpty();
    assertThat(lopsided.at(1, 2)).map(Level::code).contains("very-high");
    assertThat(lopsided.at(2, 1)).map(Level::code).contains("high");
    assertThat(lopsided.at(3, 1)).isEmpty();
    assertThat(lopsided.at(1, 3)).isEmpty();
    assertThat(lopsided.at(1, 0)).isEmpty();
  }

  @Test
  void refusesAMatrixWithAMissingRowOrCell() {
    assertFaults(matrix(row(1, "low", "high")), "/matrix", "no row for likelihood 2");
    assertFaults(
        matrix(row(1, "low"), row(2, "high", "high")),
        "/matrix/0/levels",
        "one level for each of the 2 impacts");
    assertFaults(
        matrix(row(1, "low", "high", "high"), row(2, "high", "high")),
        "/matrix/0/levels",
        "one level for each");
  }

  @Test
  void refusesRowsThatNoStepHasOrThatComeTwice() {
    assertFaults(
        matrix(row(1, "low", "high"), row(2, "high", "high"), row(3, "high", "high")),
        "/matrix/2/likelihood",
        "not a step");
    assertFaults(
        matrix(row(1, "low", "high"), row(1, "low", "high"), row(2, "high", "high")),
        "/matrix/1/likelihood",
        "has a row already");
  }

  @Test
  void refusesLevelsItDoesNotKnow() {
    assertFaults(
        matrix(row(1, "low", "huge"), row(2, "high", "high")),
        "/matrix/0/levels/1",
        "not a level of these criteria");
  }

  @Test
  void refusesAMatrixThatFallsInEitherDirection() {
    assertFaults(
        matrix(row(1, "high", "low"), row(2, "high", "high")),
        "/matrix/0/levels/1",
        "lower than at less impact");
    assertFaults(
        matrix(row(1, "low", "very-high"), row(2, "low", "high")),
        "/matrix/1/levels/1",
        "lower than at less likelihood");
  }

  @Test
  void comparesRowsByTheirLikelihoodAndNotByTheirPlace() {
    assertThat(CriteriaRules.faultsOf(matrix(row(2, "high", "very-high"), row(1, "low", "high"))))
        .isEmpty();
  }

  @Test
  void refusesAGapBetweenCounts() {
    // 5: more than 25 times, 4: up to 20
    Scale likelihood = times(0L, 5L, 6L, 10L, 11L, 15L, 16L, 20L, 26L, null);
    assertFaults(
        with(likelihood, words(2), flat(likelihood, words(2))),
        "/likelihood/steps/4/band/from",
        "no step covers 21 to 25");
  }

  @Test
  void refusesTheScaleInWhichExactlyFiveTimesHasNoStep() {
    Scale printed = times(0L, 1L, 2L, 2L, 3L, 3L, 4L, 4L, 6L, null);
    assertFaults(
        with(printed, words(2), flat(printed, words(2))),
        "/likelihood/steps/4/band/from",
        "no step covers 5");
  }

  @Test
  void refusesAScaleInWhichNeverHasNoStep() {
    Scale printed = times(1L, 1L, 2L, null);
    assertFaults(
        with(printed, words(2), flat(printed, words(2))),
        "/likelihood/steps/0/band/from",
        "no step covers 0");
  }

  @Test
  void refusesOverlappingBands() {
    Scale shared = times(null, 5L, 5L, null);
    assertFaults(
        with(shared, words(2), flat(shared, words(2))),
        "/likelihood/steps/1/band/from",
        "overlaps the step below");
    Scale endless = times(null, null, 5L, null);
    assertFaults(
        with(endless, words(2), flat(endless, words(2))),
        "/likelihood/steps/0/band/to",
        "only the highest step has no end");
  }

  @Test
  void refusesBandsThatSayOnlyUpToWhere() {
    Scale upTo = times(null, 4L, null, null);
    assertFaults(
        with(words(2), upTo, flat(words(2), upTo)),
        "/impact/steps/1/band/from",
        "must be given above the lowest step");
  }

  @Test
  void refusesAHighestStepThatEnds() {
    Scale closed = times(0L, 4L, 5L, 9L);
    assertFaults(
        with(closed, words(2), flat(closed, words(2))),
        "/likelihood/steps/1/band/to",
        "the highest step must have no end");
  }

  @Test
  void refusesABandThatEndsBeforeItBegins() {
    Scale turned = times(0L, 4L, 5L, 3L, 4L, null);
    assertFaults(
        with(turned, words(2), flat(turned, words(2))),
        "/likelihood/steps/1/band/to",
        "not be less than the begin");
  }

  @Test
  void readsBandsInTheOrderOfTheirStepsWhateverTheOrderInTheList() {
    Scale upsideDown =
        new Scale(
            Unit.TIMES,
            List.of(
                new Step(2, label("มาก"), new Band(5L, null)),
                new Step(1, label("น้อย"), new Band(null, 4L))));
    assertThat(CriteriaRules.faultsOf(with(upsideDown, words(2), flat(upsideDown, words(2)))))
        .isEmpty();
  }

  @Test
  void wantsBandsOnAllStepsOrOnNone() {
    Scale half =
        new Scale(
            Unit.SATANG,
            List.of(
                new Step(1, label("น้อย"), new Band(null, 1_000_000L)),
                new Step(2, label("มาก"), null)));
    assertFaults(with(words(2), half, flat(words(2), half)), "/impact/steps/1/band", "is missing");
    Scale unitless =
        new Scale(
            null,
            List.of(
                new Step(1, label("น้อย"), new Band(null, 4L)), new Step(2, label("มาก"), null)));
    assertFaults(
        with(words(2), unitless, flat(words(2), unitless)),
        "/impact/steps/0/band",
        "needs the unit");
  }

  @Test
  void wantsDistinctStepsThatCountFromOne() {
    Scale twice =
        new Scale(null, List.of(new Step(1, label("น้อย"), null), new Step(1, label("มาก"), null)));
    assertFaults(
        with(twice, words(2), List.of(row(1, "low", "high"))),
        "/likelihood/steps/1/step",
        "is used before");
    Scale fromZero =
        new Scale(null, List.of(new Step(0, label("น้อย"), null), new Step(1, label("มาก"), null)));
    assertFaults(
        with(fromZero, words(2), flat(fromZero, words(2))),
        "/likelihood/steps/0/step",
        "count from 1 without a gap");
    Scale same =
        new Scale(
            null, List.of(new Step(1, label("น้อย"), null), new Step(2, label(" น้อย "), null)));
    assertFaults(
        with(same, words(2), flat(same, words(2))),
        "/likelihood/steps/1/label/th",
        "is used by another step");
  }

  @Test
  void wantsDistinctOrderedLevels() {
    List<Row> matrix = List.of(row(1, "low", "low"), row(2, "low", "low"));
    assertFaults(levelled(levels("low", "low"), matrix), "/levels/1/code", "another level");
    assertFaults(levelled(levels("low", "HIGH"), matrix), "/levels/1/code", "small Latin letters");
    assertFaults(
        levelled(
            List.of(new Level("low", 1, label("ต่ำ")), new Level("high", 1, label("สูง"))), matrix),
        "/levels/1/rank",
        "is used before");
    assertFaults(
        levelled(
            List.of(new Level("low", 1, label("ต่ำ")), new Level("high", 2, label("ต่ำ"))), matrix),
        "/levels/1/label/th",
        "another level");
  }

  @Test
  void wantsAtLeastTwoAndAtMostTenOfEach() {
    assertFaults(
        with(words(1), words(2), List.of(row(1, "low", "low"))), "/likelihood/steps", "2 to 10");
    Scale eleven = words(11);
    assertFaults(with(eleven, words(2), flat(eleven, words(2))), "/likelihood/steps", "2 to 10");
    assertFaults(
        levelled(levels("low"), List.of(row(1, "low", "low"), row(2, "low", "low"))),
        "/levels",
        "2 to 10");
  }

  @Test
  void listsEveryFaultAtOnceInBothLanguages() {
    Scale gap = times(0L, 4L, 6L, null);
    List<Fault> faults =
        CriteriaRules.faultsOf(
            with(gap, words(2), List.of(row(1, "high", "low"), row(2, "none", "low"))));
    assertThat(faults)
        .extracting(Fault::pointer)
        .contains("/likelihood/steps/1/band/from", "/matrix/0/levels/1", "/matrix/1/levels/0");
    assertThat(faults)
        .allSatisfy(fault -> {
          assertThat(fault.message()).isNotBlank();
          assertThat(fault.messageTh()).containsPattern("[ก-๙]");
        });
  }

  private static Criteria matrix(Row... rows) {
    return with(words(2), words(2), List.of(rows));
  }

  private static Criteria levelled(List<Level> levels, List<Row> matrix) {
    return new Criteria(label("เกณฑ์"), words(2), words(2), levels, matrix);
  }

  private static void assertFaults(Criteria criteria, String pointer, String message) {
    assertThat(CriteriaRules.faultsOf(criteria))
        .anySatisfy(fault -> {
          assertThat(fault.pointer()).isEqualTo(pointer);
          assertThat(fault.message()).contains(message);
          assertThat(fault.messageTh()).containsPattern("[ก-๙]");
        });
  }
}
