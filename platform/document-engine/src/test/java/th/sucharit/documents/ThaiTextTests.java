package th.sucharit.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ThaiTextTests {

  @Test
  void keepsTheVowelAmWhole() {
    assertThat(ThaiText.clean("น้ำ")).isEqualTo("\u0E19\u0E49\u0E33");
    assertThat(ThaiText.clean("น\u0E49\u0E4D\u0E32")).isEqualTo("\u0E19\u0E49\u0E33");
    assertThat(ThaiText.clean("น\u0E4D\u0E49\u0E32")).isEqualTo("\u0E19\u0E49\u0E33");
  }

  @Test
  void leavesNoUnseenMarks() {
    assertThat(ThaiText.clean("คุณ\u200Bธรรม\uFEFF\u00AD และ\u2060ความ\u200Dดี\u0007"))
        .isEqualTo("คุณธรรม และความดี");
    assertThat(ThaiText.clean("ก\tข\nค")).isEqualTo("ก ข\nค");
  }

  @Test
  void turnsDigitsThaiButNotThoseOfAddresses() {
    assertThat(
            ThaiText.thaiDigits(
                "ข้อ 10 ดู https://example.go.th/2567/a1 และ www.example.go.th/2 หรือ a1@example.go.th ปี 2567"))
        .isEqualTo(
            "ข้อ ๑๐ ดู https://example.go.th/2567/a1 และ www.example.go.th/2 หรือ a1@example.go.th ปี ๒๕๖๗");
  }

  @Test
  void anAddressEndsWhereThaiBegins() {
    assertThat(ThaiText.thaiDigits("https://example.go.th/1ปี2567"))
        .isEqualTo("https://example.go.th/1ปี๒๕๖๗");
  }

  @Test
  void writesBuddhistDates() {
    assertThat(ThaiText.date(LocalDate.of(2024, 10, 22))).isEqualTo("22 ตุลาคม 2567");
  }

  @Test
  void moneyTablesAndVerbatimWordsKeepTheirDigits() {
    Block.Table money =
        new Block.Table(
            List.of(1),
            List.of(),
            List.of(Block.Row.of(Block.Cell.of("12,345.50"))),
            Digits.AS_WRITTEN);
    assertThat(
            Setting.words(
                Samples.of(
                    Block.Paragraph.of("ปี 2567"),
                    Block.Paragraph.flush(Text.of("รหัส 1 ").then(Text.asWritten("O31"))),
                    money)))
        .containsExactly("ปี ๒๕๖๗", "รหัส ๑ O31", "12,345.50");
  }
}
