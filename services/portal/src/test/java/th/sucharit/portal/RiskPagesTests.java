package th.sucharit.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RiskPagesTests extends RunningPortal {

  private static final String PATH = "/local-governments/5460802/risk-assessment";

  @Test
  void showsTheNewestYearFirstAndOffersTheOthers() {
    var page = visitor().get(PATH).page();
    assertThat(page.select(".filters a").eachText())
        .containsExactly("ปีงบประมาณ ๒๕๖๗", "ปีงบประมาณ ๒๕๖๖");
    assertThat(page.selectFirst(".filters [aria-current]").text()).isEqualTo("ปีงบประมาณ ๒๕๖๗");
    var older = visitor().get(page.select(".filters a").last().attr("href")).page();
    assertThat(older.selectFirst(".filters [aria-current]").text()).isEqualTo("ปีงบประมาณ ๒๕๖๖");
    assertThat(visitor().get(PATH + "?fiscalYear=1").page().text()).contains("ปีงบประมาณ ๒๕๖๗");
  }

  @Test
  void saysInEveryCellOfTheMapItsLevelAndHowManyRisksLieThere() {
    var map = visitor().get(PATH).page().selectFirst("table.heat");
    assertThat(map.select("tbody tr")).hasSize(5);
    assertThat(map.select("tbody td")).hasSize(25).allMatch(cell -> !cell.text().isBlank());
    assertThat(map.select("tbody tr").first().text()).startsWith("โอกาส ๕ สูง สูง สูงมาก");
    assertThat(map.select("tbody tr").last().select("td").eachText())
        .containsExactly("ต่ำ", "ต่ำ", "ปานกลาง", "สูง", "สูง 1 ข้อ");
    assertThat(map.select("caption").text()).isNotBlank();
    assertThat(map.select("th[scope=col]").eachText()).containsExactly("๑", "๒", "๓", "๔", "๕");
    assertThat(map.select("th[scope=colgroup]").text()).isEqualTo("ผลกระทบ");
    assertThat(map.select("th[scope=row]")).hasSize(5);
  }

  @Test
  void drawsNoMapWhereThePaperGivesWordsOnly() {
    var page = visitor().get(PATH + "?fiscalYear=2566").page();
    assertThat(page.select("table.heat")).isEmpty();
    assertThat(page.text()).contains("ไม่ได้ระบุโอกาสและผลกระทบเป็นตัวเลข");
    assertThat(PLATFORM.calls()).noneMatch(call -> call.contains("heatmap"));
    assertThat(page.select(".tally li").eachText())
        .containsExactly("สูงมาก 0 ข้อ", "สูง 4 ข้อ", "ปานกลาง 5 ข้อ", "ต่ำ 0 ข้อ");
  }

  @Test
  void showsEachRiskWithItsMeasuresOncePerProcess() {
    var page = visitor().get(PATH + "?fiscalYear=2566").page();
    assertThat(page.select("section.dimension")).hasSize(4);
    assertThat(page.select(".items .title")).hasSize(9);
    assertThat(page.select(".measures")).hasSize(4);
    assertThat(page.select(".measures li")).hasSize(23);
    assertThat(page.select(".measures").first().text())
        .startsWith("มาตรการควบคุมสำหรับทุกข้อของขั้นตอนนี้");
  }

  @Test
  void leadsFromAMeasureToTheItemOfThePlan() {
    PLATFORM.announcePlan(true);
    var citizen = visitor();
    var link = citizen.get(PATH).page().selectFirst("a[href*=#item-]");
    assertThat(link.text()).isEqualTo("ลำดับที่ ๙ ในแผน");
    assertThat(link.attr("href")).isEqualTo("/local-governments/5460802/plan#item-9");
    var plan = citizen.get("/local-governments/5460802/plan").page();
    assertThat(plan.selectFirst("#item-9 .no").text()).isEqualTo("๙");
  }

  @Test
  void isFoundFromThePageOfTheLocalGovernment() {
    assertThat(
            visitor().get("/en/local-governments/5460802").page().select("main a").eachAttr("href"))
        .contains("/en" + PATH);
  }

  @Test
  void tellsWhenAServiceIsAway() {
    PLATFORM.fail(503);
    assertThat(visitor().get(PATH).status()).isEqualTo(503);
  }
}
