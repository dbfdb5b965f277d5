package th.sucharit.ita.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import th.sucharit.documents.Letterhead;
import th.sucharit.documents.OfficialDocument;
import th.sucharit.documents.Setting;
import th.sucharit.ita.assessment.ScoredYear;
import th.sucharit.ita.measure.ReportedMeasure;
import th.sucharit.ita.model.AssessedYear;
import th.sucharit.ita.model.Years;
import th.sucharit.testing.DocumentFiles;
import tools.jackson.databind.JsonNode;

/** The reports of three real local governments, their measures in short and without people. */
class RealReportTests {

  private static final String THA_PHAE = "tha-phae-2567";
  private static final String THAT_NA_WENG = "that-na-weng-2566";
  private static final String PHANGAT = "phangat-2568";

  @ParameterizedTest
  @ValueSource(strings = {THA_PHAE, THAT_NA_WENG, PHANGAT})
  void bothFilesSayWhatTheReportSays(String name) {
    OfficialDocument report = report(name);
    DocumentFiles.check("ita-" + name, report);
    assertThat(String.join("", Setting.words(report)).replaceAll("https?://\\S+", ""))
        .doesNotContainPattern("[0-9]");
  }

  @Test
  void thaPhaeIsAnalysedWithTheRightSigns() {
    List<String> words = Setting.words(report(THA_PHAE));
    assertThat(words)
        .anyMatch(line -> line.contains("๖๘.๕๑ คะแนน ระดับผลการประเมิน “ต้องปรับปรุงโดยด่วน”"))
        .containsSubsequence("๘. การปรับปรุงระบบการทำงาน", "๖๘.๙๐", "๖๕.๒๐", "-๓.๗๐", "ลดลง")
        .containsSubsequence("๒. การใช้งบประมาณ", "๗๒.๔๖", "๘๓.๐๖", "+๑๐.๖๐", "เพิ่มขึ้น")
        .containsSubsequence("คะแนนภาพรวม", "๗๔.๗๔", "๖๘.๕๑", "-๖.๒๓")
        .anyMatch(line -> line.endsWith("ตัวชี้วัดที่ ๑๐ การป้องกันการทุจริต ขาด ๔๑.๖๖ คะแนน"))
        .noneMatch(line -> line.contains("เฉลี่ย"));
  }

  @Test
  void thaPhaeGoesByIssueInFiveColumns() {
    assertThat(Setting.words(report(THA_PHAE)))
        .containsSubsequence(
            "มาตรการ/โครงการ/กิจกรรม",
            "หน่วยงานที่รับผิดชอบ",
            "ขั้นตอน/วิธีการปฏิบัติ",
            "สรุปผลการดำเนินการตามมาตรการ/กิจกรรม",
            "ผลลัพธ์หรือความสำเร็จของการดำเนินการ",
            "ประเด็นที่ ๑ กระบวนการปฏิบัติงานที่โปร่งใสและมีประสิทธิภาพ",
            "ประเด็นที่ ๗ กลไกและมาตรการในการแก้ไขและป้องกันการทุจริตภายในหน่วยงาน");
  }

  @Test
  void phangatHasOneTableOfSixColumnsForEachIndicator() {
    List<String> words = Setting.words(report(PHANGAT));
    assertThat(words.stream().filter("ผลการดำเนินการตามมาตรการ"::equals)).hasSize(10);
    assertThat(words)
        .containsSubsequence(
            "ตัวชี้วัดที่ ๑ การปฏิบัติหน้าที่",
            "ต.ค. ๒๕๖๗ ถึง ก.ย. ๒๕๖๘",
            "ตัวชี้วัดที่ ๖ คุณภาพการดำเนินงาน",
            "ตัวชี้วัดที่ ๑๐ การป้องกันการทุจริต");
  }

  @Test
  void thatNaWengHasThreeColumns() {
    assertThat(Setting.words(report(THAT_NA_WENG)))
        .containsSubsequence(
            "มาตรการ / กิจกรรม",
            "สรุปผลการดำเนินการตามมาตรการ / กิจกรรม",
            "ผลลัพธ์ / ความสำเร็จของการดำเนินการ",
            "๑. มาตรการตรวจสอบการใช้ดุลพินิจ",
            "๗. มาตรการให้ผู้มีส่วนได้เสียมีส่วนร่วม");
  }

  private static OfficialDocument report(String name) {
    JsonNode data = Years.tree("reports/" + name + ".json");
    int year = data.get("fiscalYear").intValue();
    List<ReportedMeasure> measures =
        StreamSupport.stream(data.get("measures").spliterator(), false)
            .map(one -> Years.json().treeToValue(one, ReportedMeasure.class))
            .toList();
    return ItaReport.of(
        new ReportSubject(
            Years.json().treeToValue(data.get("letterhead"), Letterhead.class),
            Years.framework(year),
            name.equals(THA_PHAE) ? Optional.of(scores()) : Optional.empty(),
            measures,
            Layout.of(data.get("layout").stringValue()).orElseThrow(),
            Instant.parse("2025-10-20T03:00:00Z")));
  }

  private static ScoredYear scores() {
    AssessedYear before = new AssessedYear(Years.framework(2566), Years.thaPhae(2566), true);
    AssessedYear after = new AssessedYear(Years.framework(2567), Years.thaPhae(2567), true);
    return new ScoredYear(after, Optional.of(after.since(before)));
  }
}
