package th.sucharit.plans.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import th.sucharit.plans.format.PlanFiles;
import th.sucharit.plans.format.PlanReader;
import tools.jackson.databind.JsonNode;

class PlanCheckerTests {

  static List<Case> cases() {
    return Case.all();
  }

  @Test
  void findsNothingInAPlanInWhichEverythingMatches() {
    assertThat(check(Case.clean())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void findsWhatDoesNotMatchAndWhere(Case one) {
    assertThat(check(one.changed()))
        .filteredOn(finding -> finding.code().equals(one.code()))
        .extracting(finding -> finding.spot().pointer())
        .contains(one.at());
  }

  @Test
  void hasOneCasePerRuleAndNoRuleTwice() {
    List<String> rules = PlanChecker.RULES.stream().map(Rule::code).toList();
    assertThat(rules).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(30);
    assertThat(cases()).extracting(Case::code).containsExactlyInAnyOrderElementsOf(rules);
  }

  @Test
  void saysInBothLanguagesThatSomethingDoesNotMatchAndNeverWhoIsWrong() {
    assertThat(PlanChecker.RULES)
        .allSatisfy(rule -> {
          assertThat(rule.code()).matches("[a-z-]{5,40}");
          assertThat(rule.message()).contains("does not match").endsWith(".");
          assertThat(rule.messageTh()).contains("ไม่ตรง").doesNotContain("ผิด ", "ความผิด");
          assertThat(rule.message())
              .doesNotContainIgnoringCase("wrong")
              .doesNotContainIgnoringCase("error")
              .doesNotContainIgnoringCase("mistake");
        });
  }

  @Test
  void saysTheGravestFirstAndNamesThePlaceInWords() {
    List<Finding> found = check(PlanFiles.huaiMekTree());
    assertThat(found).extracting(Finding::severity).isSorted();
    Finding sheet =
        found.stream().filter(finding -> finding.code().equals("sheet-budget")).findFirst().get();
    assertThat(sheet.spot().item()).isEqualTo(16);
    assertThat(sheet.spot().dimension()).isEqualTo(4);
    assertThat(sheet.spot().place())
        .isEqualTo("dimension 4 group 4.2 sub-group 4.2.1 item 16 budget 2569");
    assertThat(sheet.spot().placeTh())
        .isEqualTo("มิติที่ 4 ภารกิจ 4.2 กลุ่มย่อย 4.2.1 ลำดับที่ 16 งบประมาณ ปี 2569");
    assertThat(sheet.printed()).isEqualTo("10000.00");
    assertThat(sheet.computed()).isEqualTo("30000.00");
  }

  private static List<Finding> check(JsonNode plan) {
    return PlanChecker.check(new PlanReader().read(PlanFiles.bytes(plan)));
  }
}
