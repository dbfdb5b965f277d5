package th.sucharit.disclosure.itas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.disclosure.checklist.ItasItem;
import th.sucharit.disclosure.checklist.ItasReading.Read;
import th.sucharit.disclosure.framework.ItasLimits;
import th.sucharit.disclosure.framework.Items;

class ItasSheetTests {

  private static final ItasLimits LIMITS = Items.limits(20, 30);

  @Test
  void flagsWhatIsTooLongAndCutsNothing() {
    String address = "https://www.example.go.th/a-long-path";
    ItasSheet sheet = sheet(item("O1", List.of(own(address)), "x".repeat(21)));
    assertThat(sheet.tooLong()).containsExactly("O1");
    assertThat(sheet.csv())
        .contains(address, "x".repeat(21))
        .contains("ที่อยู่ยาวเกิน 30 ตัวอักษร; คำอธิบายยาวเกิน 20 ตัวอักษร");
    ItasSheet fits =
        sheet(item("O1", List.of(own("https://example.go.th/12345678")), "x".repeat(20)));
    assertThat(fits.tooLong()).isEmpty();
    assertThat(fits.csv()).doesNotContain("ยาวเกิน");
  }

  @Test
  void letsNoCellBeAFormula() {
    ItasSheet sheet =
        sheet(
            item("O1", List.of(new ItasItem.Link("https://example.go.th", "@cmd", true)), "+1+1"));
    assertThat(sheet.csv()).contains("\"'@cmd\"", "\"'+1+1\"").doesNotContain(",\"+1+1\"");
  }

  @Test
  void saysWhereAnApostropheWasPutInFront() {
    List<ItasItem.Link> links = List.of(own("https://example.go.th"));
    assertThat(sheet(item("O1", links, "- ข้อแรก\n- ข้อสอง")).csv())
        .contains("\"'- ข้อแรก\n- ข้อสอง\"")
        .contains("ระบบเติมเครื่องหมาย '");
    assertThat(sheet(item("O1", links, "ข้อแรก - ข้อสอง")).csv())
        .doesNotContain("ระบบเติมเครื่องหมาย");
  }

  @Test
  void countsCodePointsSoThatThaiMarksCount() {
    assertThat(ItasLimits.length("ที่")).as("a letter, a vowel, a tone mark").isEqualTo(3);
    assertThat(ItasLimits.length("😀")).as("two units of storage").isOne();
    assertThat(ItasLimits.length("👍🏽")).as("a hand and its colour").isEqualTo(2);
  }

  @Test
  void countsWhatIsMissing() {
    ItasSheet sheet =
        sheet(
            item("O1", List.of(), null),
            item("O2", List.of(new ItasItem.Link("https://p.example/x", "p", false)), null),
            item("O3", List.of(own("https://example.go.th")), "x"));
    assertThat(sheet.withoutAddress()).containsExactly("O1");
    assertThat(sheet.onThePlatform()).containsExactly("O2");
    assertThat(sheet.withoutExplanation()).containsExactly("O1", "O2");
    assertThat(sheet.csv().lines().count()).as("heading and all items").isEqualTo(4);
  }

  private static ItasSheet sheet(ItasItem... items) {
    return new ItasSheet(new LocalGovernmentId("5460802"), new Read(true, List.of(items)), LIMITS);
  }

  private static ItasItem item(String code, List<ItasItem.Link> links, @Nullable String text) {
    return new ItasItem(Items.named(code), links, text);
  }

  private static ItasItem.Link own(String url) {
    return new ItasItem.Link(url, "หน้า", true);
  }
}
