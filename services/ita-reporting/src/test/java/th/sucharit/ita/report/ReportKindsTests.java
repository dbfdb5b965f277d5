package th.sucharit.ita.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import th.sucharit.documents.Letterhead;
import th.sucharit.documents.OfficialDocument;
import th.sucharit.documents.Setting;
import th.sucharit.ita.assessment.ScoredYear;
import th.sucharit.ita.measure.ReportedMeasure;
import th.sucharit.ita.model.AssessedYear;
import th.sucharit.ita.model.Years;
import th.sucharit.testing.DocumentFiles;

/** Every kind of report in every layout says the same in both files. */
class ReportKindsTests {

  private static final Letterhead COMPLETE =
      new Letterhead(
          "เทศบาลตำบลท่าแพ",
          "สำนักปลัดเทศบาล โทร 0-7576-5267-8",
          "นศ 53301/653",
          LocalDate.of(2024, 10, 22),
          "นายกเทศมนตรีตำบลท่าแพ",
          List.of("นักจัดการงานทั่วไป", "หัวหน้าสำนักปลัด", "ปลัดเทศบาล", "นายกเทศมนตรี"));

  private static final Letterhead OPEN =
      new Letterhead("เทศบาลตำบลท่าแพ", null, null, null, "นายกเทศมนตรีตำบลท่าแพ", null);

  @ParameterizedTest
  @EnumSource(Layout.class)
  void withOfficialScores(Layout layout) {
    OfficialDocument report = report(COMPLETE, Optional.of(scores(true)), measures(), layout);
    DocumentFiles.check(name(layout, "official"), report);
    assertThat(Setting.words(report))
        .noneMatch(line -> line.contains("ยังไม่ใช่ผลอย่างเป็นทางการ"));
  }

  @ParameterizedTest
  @EnumSource(Layout.class)
  void withScoresNobodyHasConfirmed(Layout layout) {
    OfficialDocument report = report(COMPLETE, Optional.of(scores(false)), measures(), layout);
    DocumentFiles.check(name(layout, "unconfirmed"), report);
    assertThat(Setting.words(report)).anyMatch(line -> line.contains("ยังไม่ใช่ผลอย่างเป็นทางการ"));
  }

  @ParameterizedTest
  @EnumSource(Layout.class)
  void withoutScoresNumberDateAndSignatories(Layout layout) {
    OfficialDocument report = report(OPEN, Optional.empty(), measures(), layout);
    DocumentFiles.check(name(layout, "without-scores"), report);
    assertThat(Setting.words(report))
        .contains("ที่ ", "วันที่ ")
        .noneMatch(line -> line.contains("(ลงชื่อ)"));
  }

  @Test
  void withoutMeasures() {
    OfficialDocument report =
        report(COMPLETE, Optional.of(scores(true)), List.of(), Layout.PER_INDICATOR);
    DocumentFiles.check("ita-without-measures", report);
    assertThat(Setting.words(report)).contains("ยังไม่มีการกำหนดมาตรการในปีงบประมาณนี้");
  }

  private static OfficialDocument report(
      Letterhead letterhead,
      Optional<ScoredYear> scores,
      List<ReportedMeasure> measures,
      Layout layout) {
    return ItaReport.of(
        new ReportSubject(
            letterhead,
            Years.framework(2567),
            scores,
            measures,
            layout,
            Instant.parse("2025-10-20T03:00:00Z")));
  }

  private static ScoredYear scores(boolean confirmed) {
    AssessedYear before = new AssessedYear(Years.framework(2566), Years.thaPhae(2566), confirmed);
    AssessedYear after = new AssessedYear(Years.framework(2567), Years.thaPhae(2567), confirmed);
    return new ScoredYear(after, Optional.of(after.since(before)));
  }

  private static List<ReportedMeasure> measures() {
    return Years.tree("reports/tha-phae-2567.json")
        .get("measures")
        .valueStream()
        .map(one -> Years.json().treeToValue(one, ReportedMeasure.class))
        .toList();
  }

  private static String name(Layout layout, String kind) {
    return "ita-" + layout.name().toLowerCase(Locale.ROOT).replace('_', '-') + "-" + kind;
  }
}
