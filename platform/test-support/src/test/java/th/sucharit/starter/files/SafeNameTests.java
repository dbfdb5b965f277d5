package th.sucharit.starter.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafeNameTests {

  @ParameterizedTest
  @CsvSource({
    "plan.pdf, plan.pdf",
    "ผลการดำเนินงาน รอบ ๖ เดือน.PDF, ผลการดำเนินงาน รอบ ๖ เดือน.PDF",
    "../../etc/passwd, passwd.pdf",
    "'C:\\Users\\me\\แผน.pdf', แผน.pdf",
    "evil.exe, evil.exe.pdf",
    "a<b>:|?*.pdf, a_b_____.pdf",
    "' . .hidden.pdf', hidden.pdf",
    "'', file.pdf",
    ".pdf, pdf.pdf",
    "CON\u0000.pdf, CON.pdf",
    "invoice\u202Efdp.exe, invoicefdp.exe.pdf",
    "a\u200b\u2066b.pdf, ab.pdf",
  })
  void showsANameThatMisleadsNobody(String sent, String shown) {
    assertThat(SafeName.of(sent == null ? "" : sent, FileType.PDF)).isEqualTo(shown);
  }

  @Test
  void keepsNamesShortWithoutHalvingACharacter() {
    String name = SafeName.of("😀".repeat(300) + ".jpeg", FileType.JPEG);
    assertThat(name).endsWith(".jpeg");
    assertThat(name.codePointCount(0, name.length())).isEqualTo(105);
    assertThat(name.codePoints()).noneMatch(c -> Character.getType(c) == Character.SURROGATE);
  }
}
