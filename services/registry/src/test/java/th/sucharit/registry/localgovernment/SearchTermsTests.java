package th.sucharit.registry.localgovernment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTermsTests {

  private static final List<String> HUAI_MEK = SearchTerms.of("5460802", "ห้วยเม็ก", "Huai Mek");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ห้วยเม็ก",
        "ห้วย เม็ก",
        "เม็ก",
        "ห้",
        "เทศบาลตำบลห้วยเม็ก",
        "ทต.ห้วยเม็ก",
        "ทต ห้วยเม็ก",
        "เทศบาลห้วยเม็ก",
        "huai mek",
        "HUAIMEK",
        "Huai Mek Subdistrict Municipality",
        "mek",
        "hu",
        "5460802",
        "๕๔๖๐๘",
        "54"
      })
  void findsHuaiMekHoweverItIsTyped(String typed) {
    assertThat(HUAI_MEK).containsAll(SearchTerms.read(typed).tokens());
  }

  @ParameterizedTest
  @ValueSource(strings = {"ห้วยใหญ่", "เม", "ek", "546080199", "4608", "huai yai"})
  void doesNotFindHuaiMekByOtherWords(String typed) {
    assertThat(HUAI_MEK).doesNotContainSequence(SearchTerms.read(typed).tokens());
    assertThat(SearchTerms.read(typed).tokens()).anyMatch(token -> !HUAI_MEK.contains(token));
  }

  @ParameterizedTest
  @ValueSource(strings = {"อบต.พะงาด", "องค์การบริหารส่วนตำบลพะงาด", "Phangat SAO", "อบต"})
  void understandsTheKind(String typed) {
    assertThat(SearchTerms.read(typed).type()).contains(LocalGovernmentType.SAO);
  }

  @Test
  void asksForNothingWhenNothingWasTyped() {
    assertThat(SearchTerms.read("  ").tokens()).isEmpty();
    assertThat(SearchTerms.read("  ").type()).isEmpty();
  }
}
