package th.sucharit.documents.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import th.sucharit.documents.OfficialDocument;
import th.sucharit.documents.Samples;
import th.sucharit.documents.Setting;

/**
 * LibreOffice opens every DOCX and makes a PDF of it; left out where it is not installed, unless
 * {@code SUCHARIT_REQUIRE_LIBREOFFICE=true}.
 */
class LibreOfficeIT {

  @TempDir private static Path folder;

  private static final List<OfficialDocument> TEMPLATES = Samples.templates();

  @BeforeAll
  static void convertAllAtOnce() throws IOException, InterruptedException {
    if (!"true".equals(System.getenv("SUCHARIT_REQUIRE_LIBREOFFICE"))) {
      Assumptions.assumeTrue(installed(), "LibreOffice is not installed");
    }
    for (int i = 0; i < TEMPLATES.size(); i++) {
      Files.write(folder.resolve(i + ".docx"), DocxDocuments.bytes(TEMPLATES.get(i)));
    }
    convert("pdf");
    convert("txt:Text (encoded):UTF8");
  }

  private static void convert(String format) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                format,
                "--outdir",
                folder.toString()));
    for (int i = 0; i < TEMPLATES.size(); i++) {
      command.add(folder.resolve(i + ".docx").toString());
    }
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    assertThat(process.waitFor(4, TimeUnit.MINUTES)).isTrue();
  }

  @Test
  void readsTheWordsOfEveryTemplate() throws IOException {
    for (int i = 0; i < TEMPLATES.size(); i++) {
      assertThat(squeezed(Files.readString(folder.resolve(i + ".txt")).replace("\uFEFF", "")))
          .as("template %d", i)
          .isEqualTo(squeezed(words(i)));
    }
  }

  /** In the PDF that LibreOffice writes, vowels above may change places with their consonant. */
  @Test
  void printsEveryLetterOfEveryTemplate() throws IOException {
    for (int i = 0; i < TEMPLATES.size(); i++) {
      assertThat(letters(text(folder.resolve(i + ".pdf"))))
          .as("template %d", i)
          .isEqualTo(letters(words(i)));
    }
  }

  private static String words(int template) {
    return String.join("", Setting.words(TEMPLATES.get(template)));
  }

  private static String text(Path pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      PDFTextStripper stripper = new PDFTextStripper();
      StringBuilder text = new StringBuilder();
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        text.append(stripper.getText(document).replaceFirst("^\\s*- [0-9]+ -", ""));
      }
      return text.toString();
    }
  }

  private static String squeezed(String text) {
    return text.replaceAll("\\s", "");
  }

  /** Which letters there are; heads are repeated, so how many does not count. */
  private static String letters(String text) {
    return text.replaceAll("\\s", "")
        .codePoints()
        .sorted()
        .distinct()
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean installed() {
    return Stream.of(System.getenv("PATH").split(":"))
        .anyMatch(place -> Files.isExecutable(Path.of(place, "soffice")));
  }
}
