package th.sucharit.starter.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThaiTextTests {

  @ParameterizedTest
  @CsvSource({
    "เเม่ฟ้า, แม่ฟ้า",
    "น\u0E4D\u0E49\u0E32, น้ำ",
    "น\u0E49\u0E4D\u0E32, น้ำ",
    "ค\u0E4D\u0E32, คำ",
    "ท\u0E48\u0E35, ที่",
    "ห้วย\u200Bเม็ก, ห้วยเม็ก",
    "'ห้วย\u00A0 เม็ก ', ห้วย เม็ก"
  })
  void makesEqualWhatLooksEqual(String typed, String stored) {
    assertThat(ThaiText.normalise(typed)).isEqualTo(stored);
  }

  @Test
  void leavesTheVowelAmWhole() {
    assertThat(ThaiText.normalise("น้ำคำ")).isEqualTo("น้ำคำ").contains("\u0E33");
  }

  @Test
  void foldsSpacesCaseAndDigits() {
    assertThat(ThaiText.fold("  Huai-Mek ๒๕๖๗ ")).isEqualTo("huaimek2567");
  }
}
