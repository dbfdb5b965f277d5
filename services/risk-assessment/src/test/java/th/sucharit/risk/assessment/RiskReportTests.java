package th.sucharit.risk.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.contracts.Jurisdiction;
import th.sucharit.documents.Letterhead;
import th.sucharit.documents.OfficialDocument;
import th.sucharit.documents.Setting;
import th.sucharit.risk.model.Given;
import th.sucharit.testing.DocumentFiles;

/** An assessment as a document: its risks, its map and the memo before it. */
class RiskReportTests {

  private static final Instant NOW = Instant.parse("2026-11-21T02:00:00Z");
  private static final Claim GRAVE = new Claim(2, 2, null);
  private static final Claim IN_WORDS = new Claim(null, null, "high");
  private static final Claim NONE = new Claim(null, null, null);
  private static final Letterhead HEAD =
      new Letterhead(
          "เทศบาลตำบลห้วยเม็ก",
          "สำนักปลัด",
          "กส 52701/12",
          LocalDate.of(2023, 4, 5),
          "นายกเทศมนตรีตำบลห้วยเม็ก",
          List.of("นักวิเคราะห์นโยบายและแผน", "ปลัดเทศบาล"));

  @Test
  void showsEachRiskWithItsNumbersItsLevelAndItsMeasures() {
    RiskAssessment one = assessment(GRAVE, IN_WORDS);
    one.submit(NOW);
    one.approve(NOW);
    one.publish(NOW);
    OfficialDocument report = RiskReport.of(one, Optional.empty(), NOW);
    DocumentFiles.check("risk-published", report);
    List<String> words = Setting.words(report);
    assertThat(words)
        .containsSubsequence(
            "รายงานการประเมินความเสี่ยงการทุจริต ประจำปีงบประมาณ พ.ศ. ๒๕๖๗",
            "องค์กรปกครองส่วนท้องถิ่น รหัส ๕๔๖๐๘๐๒",
            "๑",
            "การจัดซื้อจัดจ้าง",
            "กำหนดคุณลักษณะเอื้อผู้ขาย",
            "(ความเสี่ยงการรับสินบน: การจัดซื้อจัดจ้างและการใช้จ่ายงบประมาณ)",
            "๒",
            "๒",
            "ระดับ very-high",
            "๑. เผยแพร่ราคากลาง (แผนปฏิบัติการฯ ลำดับที่ ๙)",
            "๒. อบรมเจ้าหน้าที่พัสดุ")
        .containsSubsequence("๒", "การจัดซื้อจัดจ้าง", "-", "-", "ระดับ high")
        .noneMatch(line -> line.contains("ฉบับร่าง") || line.contains("บันทึกข้อความ"));
  }

  @Test
  void showsTheMapAsATableWithTheHighestLikelihoodOnTop() {
    assertThat(words(assessment(GRAVE, GRAVE, IN_WORDS)))
        .containsSubsequence(
            "๑. ขั้น ๑",
            "๒. ขั้น ๒",
            "๒. ขั้น ๒",
            "ระดับ high",
            "ระดับ very-high",
            "๒ ประเด็น",
            "๑. ขั้น ๑",
            "ระดับ low",
            "ระดับ high")
        .contains("ประเด็นที่ให้ระดับเป็นคำโดยไม่มีคะแนน จำนวน ๑ ประเด็น ไม่ปรากฏในแผนภูมิ")
        .containsSubsequence(
            "- ระดับ very-high จำนวน ๒ ประเด็น",
            "- ระดับ high จำนวน ๑ ประเด็น",
            "- ระดับ low จำนวน ๐ ประเด็น");
  }

  @Test
  void putsAMemoBeforeItWhenSomebodyWritesOne() {
    RiskAssessment one = assessment(GRAVE);
    one.submit(NOW);
    one.approve(NOW);
    OfficialDocument report = RiskReport.of(one, Optional.of(HEAD), NOW);
    DocumentFiles.check("risk-memo", report);
    assertThat(Setting.words(report))
        .containsSubsequence(
            "บันทึกข้อความ",
            "ที่ กส ๕๒๗๐๑/๑๒",
            "วันที่ ๕ เมษายน ๒๕๖๖",
            "เรียน นายกเทศมนตรีตำบลห้วยเม็ก",
            "นักวิเคราะห์นโยบายและแผน",
            "ความเห็นปลัดเทศบาล",
            "เทศบาลตำบลห้วยเม็ก")
        .noneMatch(line -> line.contains("ฉบับร่าง"));
    DocumentFiles.check(
        "risk-memo-in-words", RiskReport.of(assessment(IN_WORDS, NONE), Optional.of(HEAD), NOW));
  }

  @Test
  void saysWhatIsMissingFromADraft() {
    OfficialDocument empty = RiskReport.of(assessment(), Optional.empty(), NOW);
    DocumentFiles.check("risk-empty", empty);
    assertThat(Setting.words(empty)).contains("(ฉบับร่าง)", "ยังไม่มีการระบุประเด็นความเสี่ยง");
    assertThat(words(assessment(NONE)))
        .contains("(ฉบับร่าง)", "ยังไม่ประเมิน", "ประเด็นที่ยังไม่ประเมิน จำนวน ๑ ประเด็น");
    RiskAssessment submitted = assessment(GRAVE);
    submitted.submit(NOW);
    assertThat(words(submitted)).contains("(ฉบับร่าง)");
  }

  private static List<String> words(RiskAssessment assessment) {
    return Setting.words(RiskReport.of(assessment, Optional.empty(), NOW));
  }

  private static RiskAssessment assessment(Claim... claims) {
    return RiskAssessment.open(
        "x",
        Jurisdiction.of("5460802", "46"),
        new FiscalYear(2567),
        new AppliedCriteria("x", 1, "x", Given.criteria()),
        Stream.of(claims).map(RiskReportTests::stated).toList(),
        NOW);
  }

  private static Risk.Stated stated(Claim claim) {
    return new Risk.Stated(
        new Risk.Matter(
            "การจัดซื้อจัดจ้าง", "กำหนดคุณลักษณะเอื้อผู้ขาย", BriberyArea.PROCUREMENT, null),
        claim,
        List.of(
            new Measure("เผยแพร่ราคากลาง", 9, null),
            new Measure("อบรมเจ้าหน้าที่พัสดุ", null, null)));
  }
}
