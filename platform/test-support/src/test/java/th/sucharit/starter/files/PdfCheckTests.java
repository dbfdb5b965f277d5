package th.sucharit.starter.files;

import static org.assertj.core.api.Assertions.assertThat;
import static th.sucharit.starter.files.Inspected.inspect;
import static th.sucharit.starter.files.Inspected.refused;
import static th.sucharit.starter.files.Samples.bytes;
import static th.sucharit.starter.files.Samples.pdf;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PdfCheckTests {

  static Stream<Arguments> bad() {
    return Stream.of(
        refused(
            "pdf that runs",
            bytes(Samples.PDF.replace("/Type", "/OpenAction<</S/JavaScript/JS(x)>>/Type")),
            "program"),
        refused(
            "pdf that starts a program",
            bytes(Samples.PDF.replace("/Type", "/A<</S/Launch>>/Type")),
            "program"),
        refused(
            "pdf with a file", bytes(Samples.PDF.replace("/Type", "/EmbeddedFile/Type")), "prog"),
        refused("pdf that runs, written as numbers", pdf("/S/J#61vaScript/JS(x)"), "program"),
        refused("pdf that starts, written as numbers", pdf("/S/L#61unch"), "program"),
        refused("pdf that sends", pdf("/S/SubmitForm"), "program"),
        refused("pdf that opens another", pdf("/S/GoToE"), "program"),
        refused("pdf cut off", bytes(Samples.PDF.replace("%%EOF", "")), "damaged"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("bad")
  void refusesDocumentsThatDoHarm(String what, byte[] content, String why) {
    Inspected.assertRefused(content, why);
  }

  @Test
  void takesALongDocumentWithoutOpeningItsPages() {
    StringBuilder pages = new StringBuilder("%PDF-1.4\n");
    for (int i = 1; i <= 10_000; i++) {
      pages.append(i).append(" 0 obj<</Type/Page/Parent 1 0 R>>endobj\n");
    }
    assertThat(inspect("long.pdf", bytes(pages + "%%EOF\n"))).isEqualTo(FileType.PDF);
  }

  /** Compressed pictures hold any three signs by chance. */
  @Test
  void takesADocumentInWhoseBytesAShortNameOccurs() {
    assertThat(inspect("a.pdf", pdf("/JS\u0001"))).isEqualTo(FileType.PDF);
  }
}
