package th.sucharit.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StatisticsPagesTests extends RunningPortal {

  private static final String PAGE = "/local-governments/5460802/statistics";

  @Test
  void showsWhatCameAndEndedByMonthWithTheSameFiguresInTheTable() {
    var page = visitor().get(PAGE + "?fiscalYear=2569").page();
    assertThat(page.select("tbody tr").first().text()).contains("ต.ค. 2568 – พ.ย. 2568 18 12 6.5");
    assertThat(page.select("tbody tr").get(2).text()).contains("ม.ค. 2569 – มี.ค. 2569 14 6 –");
    assertThat(page.select(".month-bars li").get(1).select("rect").eachAttr("width"))
        .containsExactly("100.00%", "86.66%");
    assertThat(page.select(".figures dd").eachText()).containsExactly("62", "44");
  }

  @Test
  void addsUpCategoriesAndEndsAndPutsTheRestLast() {
    var tables = visitor().get("/en" + PAGE + "?fiscalYear=2569").page().select(".bar-table");
    assertThat(tables.get(0).select("tbody tr").eachText())
        .containsExactly(
            "Infrastructure 32", "Environment and nuisance 9", "Other categories together 21");
    assertThat(tables.get(1).select("tbody tr").eachText())
        .containsExactly("Solved or explained 30", "Dismissed 8", "Other ends together 6");
  }

  @Test
  void explainsSmallNumbersAndHandsOutTheData() {
    var page = visitor().get("/en" + PAGE + "?fiscalYear=2569").page();
    assertThat(page.text()).contains("Numbers below 5 are not shown by themselves");
    assertThat(page.select(".exports a").eachAttr("href"))
        .containsExactly(
            "/api/complaints/statistics.csv?localGovernment=5460802&fiscalYear=2569",
            "/api/complaints/statistics?localGovernment=5460802&fiscalYear=2569");
  }

  @Test
  void saysWhereNothingIsPublishedAndOffersOtherYears() {
    var page = visitor().get(PAGE + "?fiscalYear=2568").page();
    assertThat(page.text()).contains("ยังไม่มีสถิติที่เผยแพร่ของปีงบประมาณ ๒๕๖๘");
    assertThat(page.select("#fiscalYear [selected]").val()).isEqualTo("2568");
    assertThat(page.select("table, .chart")).isEmpty();
    assertThat(visitor().get(PAGE + "?fiscalYear=99999").status()).isEqualTo(200);
    assertThat(visitor().get(PAGE + "?fiscalYear=x").status()).isEqualTo(400);
  }

  @Test
  void isLinkedFromThePageOfTheLocalGovernment() {
    assertThat(visitor().get("/local-governments/5460802").page().select("a[href$=/statistics]"))
        .hasSize(1);
  }
}
