package th.sucharit.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ItaPagesTests extends RunningPortal {

  private static final String PUBLIC = "/local-governments/5800106/ita";
  private static final String DESK = "/officer/ita?year=2567";
  private final Visitor officer = visitor();

  @Test
  void showsTheResultWithItsReasonAndBothScores() {
    var page = visitor().get(PUBLIC);
    assertThat(page.text())
        .contains(
            "ปีงบประมาณ พ.ศ. ๒๕๖๗",
            "68.51",
            "ต้องปรับปรุงโดยด่วน",
            "ยังขาดอีก 1.49 คะแนนจึงจะถึงระดับ “ต้องปรับปรุง” ซึ่งต้องได้ 70.00 ขึ้นไป",
            "68.50",
            "ต่างจากที่คำนวณ +0.01",
            "−6.23",
            "๘ จาก ๑๐ ตัวชี้วัดต่ำกว่า 85.00")
        .doesNotContain("73.44", "??");
    assertThat(page.page().select(".bars > li")).hasSize(10);
    assertThat(page.page().select(".filters [aria-current=page]").text()).contains("๒๕๖๗");
  }

  @Test
  void showsEachIndicatorAgainstThePassMarkAndTheYearBefore() {
    var lines = visitor().get("/en" + PUBLIC).page().select(".bars > li");
    assertThat(lines.get(7).text())
        .contains("Improvement of work systems", "65.20", "below 85.00 (−19.80)", "down −3.70")
        .contains("from 68.90")
        .doesNotContain("+3.7");
    assertThat(lines.get(1).text()).contains("up +10.60");
    assertThat(lines.get(2).text()).contains("reaches 85.00 (+3.33)");
    assertThat(lines.get(7).selectFirst(".fill").attr("width")).isEqualTo("65.20");
  }

  @Test
  void showsAnEarlierYearWhenItIsChosenAndTheLatestOtherwise() {
    var page = visitor().get(PUBLIC + "?year=2566");
    assertThat(page.text()).contains("74.74", "74.73").doesNotContain("เทียบกับปี");
    assertThat(visitor().get(PUBLIC + "?year=2599").text()).contains("68.51");
    assertThat(visitor().get(PUBLIC + "?year=abc").status()).isEqualTo(400);
  }

  @Test
  void drawsAllIndicatorsBesideATableOfThem() {
    var page = visitor().get(PUBLIC).page();
    assertThat(page.select(".radar circle")).hasSize(10);
    assertThat(page.select(".radar circle.short")).hasSize(8);
    assertThat(page.select(".radar polygon.before")).hasSize(1);
    var described = page.selectFirst(".radar > svg").attr("aria-labelledby").split(" ");
    assertThat(page.getElementById(described[1]).text()).contains("๑, ๒, ๔, ๕");
    var rows = page.select(".radar-pair").first().select("tbody tr");
    assertThat(rows).hasSize(10);
    assertThat(rows.get(7).text()).contains("65.20", "−19.80", "−3.70");
    assertThat(visitor().get(PUBLIC + "?year=2566").page().select(".radar polygon.before"))
        .isEmpty();
  }

  @Test
  void showsTheTrendWithTheRightSign() {
    var trend = visitor().get(PUBLIC).page().select(".trend").first().parent();
    assertThat(trend.select("circle")).hasSize(2);
    assertThat(trend.select("tbody tr").eachText().getFirst()).contains("68.51", "ลดลง −6.23");
    assertThat(trend.select("tbody tr").eachText().getLast()).contains("74.74", "–");
  }

  @Test
  void flagsWhatWasGivenAndDoesNotFollow() {
    var page = visitor().get(PUBLIC);
    var checks = page.page().select("section.band:has(h2:contains(คำนวณซ้ำ)) tbody tr").eachText();
    assertThat(checks.get(0)).contains("EIT 78.93 78.93 0.00 ตรงกัน");
    assertThat(checks.get(1)).contains("OIT 53.50 53.46 +0.04 ไม่ตรงกัน");
    assertThat(checks.get(2)).contains("คะแนนรวม 68.51 68.50 +0.01 ตรงกัน");
    assertThat(page.text())
        .contains("ส่วนที่ ๑ หน่วยงานเก็บข้อมูลเอง: 79.40", "รวมตามน้ำหนักของแต่ละส่วนได้ 79.18")
        .contains("ของตัวชี้วัดที่ 8 ที่พิมพ์ไว้ 3.70 มีเครื่องหมายไม่ถูกต้อง");
  }

  @Test
  void comparesWithPeersWithoutRanking() {
    var page = visitor().get(PUBLIC);
    assertThat(page.text())
        .contains(
            "เทศบาลตำบล ประชากร 7,000 ถึง 14,999 คน",
            "มีผลทางการ ๑๗ แห่ง จากหน่วยงานอื่นในกลุ่ม ๖๑ แห่ง",
            "อยู่ระหว่างกลุ่มหนึ่งในสี่ที่คะแนนต่ำสุด ถึงกลุ่มหนึ่งในสี่ที่สองจากล่าง",
            "ไม่ใช่การจัดอันดับ")
        .doesNotContain("อันดับที่", "??");
    assertThat(page.page().select("table.peers tbody tr")).hasSize(3);
    assertThat(visitor().get(PUBLIC + "?year=2566").page().select("table.peers")).isEmpty();
  }

  @Test
  void keepsWhatTheAssessorGaveForInstrumentsAndParts() {
    PLATFORM.ita().changeScoresBehindTheBack();
    var form = officer.get(DESK);
    assertThat(form.page().selectFirst("#official-EIT").val()).isEqualTo("78.93");
    assertThat(form.page().selectFirst("#part-EIT-2").val()).isEqualTo("78.96");
    var fields = scores("80", "");
    fields.put("official-EIT", "๗๘.๙๓");
    fields.put("part-EIT-2", "78.96");
    officer.submit(form, "/scores", fields);
    assertThat(PLATFORM.ita().sentScores().getLast())
        .contains("\"officialInstruments\":[{\"instrument\":\"EIT\",\"score\":\"78.93\"}]")
        .contains("\"parts\":[{\"instrument\":\"EIT\",\"part\":2,\"score\":\"78.96\"}]");
  }

  @Test
  void forecastsAndRanksWhatHelpsMost() {
    var page = officer.get("/officer/ita/forecast?year=2567");
    assertThat(page.text())
        .contains(
            "71.20",
            "ช่วง 58.10 ถึง 82.92",
            "คาดว่าจะอยู่ระหว่างระดับต้องปรับปรุงโดยด่วนกับต้องปรับปรุง",
            "๑๖ จาก ๒๘",
            "ผู้ตอบ 132 คน",
            "เก้าในสิบของรายการ")
        .doesNotContain("??");
    assertThat(page.page().select("a[href='/officer/disclosure/2567/O12']")).hasSize(1);
    PLATFORM.signInAs("provincial-officer");
    assertThat(visitor().get("/officer/ita/forecast").status()).isEqualTo(403);
  }

  @Test
  void promisesNothingOfAForecastWithoutAnyEvidence() {
    assertThat(officer.get("/officer/ita/forecast?year=2566").text())
        .contains("ช่วง 58.10 ถึง 82.92 หากไม่มีการเพิ่มหลักฐาน")
        .doesNotContain("โอกาสร้อยละ", "??");
  }

  @Test
  void isLinkedFromThePageOfTheLocalGovernment() {
    assertThat(visitor().get("/local-governments/5800106").page().select("a[href=" + PUBLIC + "]"))
        .hasSize(1);
  }

  @Test
  void takesScoresInThaiDigitsAndTheExecutiveMakesThemOfficial() {
    PLATFORM.signInAs("officer", "executive");
    var empty = officer.get(DESK);
    assertThat(empty.text()).contains("ยังไม่มีการบันทึกคะแนนของปีนี้");
    var saved = officer.submit(empty, "/scores", scores("๘๒.๕๐", "๖๘.๕๑"));
    assertThat(saved.text()).contains("บันทึกคะแนนแล้ว", "ร่างคะแนน", "ผู้บริหารยังไม่ยืนยัน");
    assertThat(PLATFORM.ita().sentScores().getLast())
        .contains("{\"indicator\":1,\"score\":\"82.50\"}", "\"officialOverall\":\"68.51\"");
    var nothing = officer.submit(saved, "/official", Map.of("source", " "));
    assertThat(nothing.status()).isEqualTo(422);
    assertThat(nothing.page().select(".errors a").eachAttr("href")).containsExactly("#source");
    var official = officer.submit(nothing, "/official", Map.of("source", "ประกาศ ป.ป.ช."));
    assertThat(official.text()).contains("ยืนยันเป็นผลทางการแล้ว");
    assertThat(official.page().select("form[action$=/official]")).isEmpty();
    assertThat(visitor().get("/local-governments/5460802/ita").text()).contains("68.51");
  }

  @Test
  void asksForAReasonBeforeAnOfficialResultIsCorrected() {
    PLATFORM.signInAs("officer", "executive");
    var saved = officer.submit(officer.get(DESK), "/scores", scores("80", "68.51"));
    var official = officer.submit(saved, "/official", Map.of("source", "ประกาศ"));
    var refused = officer.submit(official, "/scores", scores("81", "68.51"));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.page().select(".errors a").eachAttr("href")).containsExactly("#reason");
    var fields = scores("81", "68.51");
    fields.put("reason", "พิมพ์ผิด");
    assertThat(officer.submit(refused, "/scores", fields).text()).contains("อยู่ระหว่างแก้ไขผล");
  }

  @Test
  void namesWhatIsMissingAndWhatTheServiceRefusesAtTheField() {
    var fields = scores("80", "");
    fields.put("score-4", "");
    var missing = officer.submit(officer.get(DESK), "/scores", fields);
    assertThat(missing.status()).isEqualTo(422);
    assertThat(missing.page().select(".errors a").eachAttr("href")).containsExactly("#score-4");
    assertThat(missing.page().selectFirst("#score-1").val()).isEqualTo("80");
    assertThat(PLATFORM.ita().sentScores()).isEmpty();
    fields.put("score-4", "80");
    fields.put("score-3", "101");
    var refused = officer.submit(missing, "/scores", fields);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.page().select(".errors a").eachAttr("href")).containsExactly("#score-3");
    assertThat(refused.text()).contains("ต้องอยู่ระหว่าง 0.00 ถึง 100.00");
    assertThat(refused.page().selectFirst("#score-3").val()).isEqualTo("101");
  }

  @Test
  void losesNothingWhenSomebodyElseWasFaster() {
    var page = officer.get(DESK);
    PLATFORM.ita().changeScoresBehindTheBack();
    var stale = officer.submit(page, "/scores", scores("77.70", ""));
    assertThat(stale.status()).isEqualTo(412);
    assertThat(stale.text()).contains("มีผู้แก้ไขข้อมูลนี้ไปแล้ว");
    assertThat(stale.page().selectFirst("#score-1").val()).isEqualTo("77.70");
    assertThat(officer.submit(stale, "/scores", scores("77.70", "")).text())
        .contains("บันทึกคะแนนแล้ว");
  }

  @Test
  void offersAnOfficerNoConfirmationAndAnExecutiveNoForm() {
    officer.submit(officer.get(DESK), "/scores", scores("80", "68.51"));
    assertThat(officer.get(DESK).page().select("form[action$=/official]")).isEmpty();
    PLATFORM.signInAs("executive");
    var executive = visitor();
    var page = executive.get(DESK).page();
    assertThat(page.select("form[action$=/official]")).hasSize(1);
    assertThat(page.select("form[action$=/scores]")).isEmpty();
  }

  private static Map<String, String> scores(String each, String official) {
    var fields = new LinkedHashMap<String, String>();
    for (int i = 1; i <= 10; i++) {
      fields.put("score-" + i, each);
    }
    fields.put("official", official);
    return fields;
  }
}
