package th.sucharit.risk.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.contracts.Jurisdiction;
import th.sucharit.risk.model.Given;
import th.sucharit.starter.web.Problem;

class RiskAssessmentTests {

  private static final Instant NOW = Instant.parse("2026-11-21T02:00:00Z");
  private static final Claim HIGH = new Claim(1, 2, null);
  private static final Claim NONE = new Claim(null, null, null);

  @Test
  void neverGivesTheNumberOfARemovedRiskAgain() {
    RiskAssessment draft = draft(HIGH, HIGH);
    draft.remove(2);
    assertThat(draft.add(stated(HIGH)).number()).isEqualTo(3);
    assertThat(draft.risks()).extracting(Risk::number).containsExactly(1, 3);
  }

  @Test
  void isNotSubmittedWithoutARiskOrWithUnratedOnes() {
    assertRefused("risk-assessment-empty", () -> draft().submit(NOW));
    RiskAssessment unrated = draft(HIGH, NONE);
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(() -> unrated.submit(NOW))
        .satisfies(problem -> {
          assertThat(problem.type()).endsWith("risks-unrated");
          assertThat(problem.flaws()).extracting(Problem.Flaw::pointer).containsExactly("/risks/1");
        });
    unrated.replace(2, stated(HIGH));
    assertThat(unrated.submit(NOW).contentHash()).isEqualTo(unrated.contentHash());
  }

  @Test
  void isChangedAsADraftOnly() {
    RiskAssessment submitted = draft(HIGH);
    submitted.submit(NOW);
    assertRefused("risk-assessment-not-draft", () -> submitted.add(stated(HIGH)));
    assertRefused("risk-assessment-not-draft", () -> submitted.replace(1, stated(HIGH)));
    assertRefused("risk-assessment-not-draft", () -> submitted.remove(1));
    assertRefused("risk-assessment-not-draft", () -> submitted.submit(NOW));
  }

  @Test
  void isApprovedOnceItIsSubmittedAndPublishedOnceItIsApproved() {
    RiskAssessment one = draft(HIGH);
    assertRefused("risk-assessment-not-submitted", () -> one.approve(NOW));
    assertRefused("risk-assessment-not-approved", () -> one.publish(NOW));
    String hash = one.submit(NOW).contentHash();
    assertRefused("risk-assessment-not-approved", () -> one.publish(NOW));
    assertThat(one.approve(NOW).contentHash()).isEqualTo(hash);
    assertRefused("risk-assessment-not-submitted", () -> one.approve(NOW));
    assertRefused("risk-assessment-not-submitted", () -> one.giveBack("x", NOW));
    assertThat(one.publish(NOW).contentHash()).isEqualTo(hash);
    assertRefused("risk-assessment-not-approved", () -> one.publish(NOW));
    assertThat(one.status()).isEqualTo("published");
  }

  @Test
  void goesBackToTheOfficerWithTheReason() {
    RiskAssessment one = draft(HIGH);
    one.submit(NOW);
    one.giveBack("ขาดมาตรการ", NOW);
    assertThat(one.state()).isEqualTo(new AssessmentState.Draft(NOW, "ขาดมาตรการ"));
    one.add(stated(HIGH));
    one.submit(NOW);
    assertThat(one.status()).isEqualTo("submitted");
  }

  @Test
  void hasAnotherHashAfterTheSmallestChange() {
    RiskAssessment one = draft(HIGH);
    String before = one.contentHash();
    one.replace(1, stated(new Claim(null, null, "high")));
    assertThat(one.contentHash()).isNotEqualTo(before);
    one.replace(1, stated(HIGH));
    assertThat(one.contentHash()).isEqualTo(before);
  }

  @Test
  void countsRisksGivenAsWordsPerLevelOnly() {
    RiskAssessment one = draft(HIGH, new Claim(null, null, "high"), NONE);
    Heatmap map = Heatmap.of(one);
    assertThat(map.cells()).hasSize(4);
    assertThat(map.cells())
        .filteredOn(cell -> cell.risks() > 0)
        .containsExactly(new Heatmap.Cell(1, 2, "high", 1));
    assertThat(map.levels())
        .containsExactly(
            new LevelCount("low", 1, 0),
            new LevelCount("high", 2, 2),
            new LevelCount("very-high", 3, 0));
    assertThat(map.givenAsWord()).isEqualTo(1);
    assertThat(map.unrated()).isEqualTo(1);
  }

  @Test
  void holdsAtMostTwoHundredRisks() {
    RiskAssessment full = draft();
    for (int i = 0; i < RiskAssessment.MOST_RISKS; i++) {
      full.add(stated(HIGH));
    }
    assertRefused("risk-assessment-full", () -> full.add(stated(HIGH)));
  }

  private static RiskAssessment draft(Claim... claims) {
    return RiskAssessment.open(
        "a",
        Jurisdiction.of("5460802", "46"),
        new FiscalYear(2567),
        new AppliedCriteria("c", 1, "0".repeat(64), Given.criteria()),
        List.of(claims).stream().map(RiskAssessmentTests::stated).toList(),
        NOW);
  }

  private static Risk.Stated stated(Claim claim) {
    return new Risk.Stated(
        new Risk.Matter("การจัดซื้อจัดจ้าง", "ล็อกสเปก", BriberyArea.PROCUREMENT, null),
        claim,
        List.of(new Measure("เปิดเผยราคากลาง", 9, null)));
  }

  private static void assertRefused(String type, ThrowingCallable call) {
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(call)
        .satisfies(problem -> {
          assertThat(problem.type()).isEqualTo("urn:sucharit:problem:" + type);
          assertThat(problem.detailTh()).containsPattern("[ก-๙]");
        });
  }
}
