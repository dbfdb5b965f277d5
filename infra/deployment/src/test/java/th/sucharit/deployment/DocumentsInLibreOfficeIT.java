package th.sucharit.deployment;

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

/**
 * LibreOffice opens every document that the services' tests have written, in one go; left out where
 * it is not installed or no service was tested, unless {@code SUCHARIT_REQUIRE_LIBREOFFICE=true}.
 */
class DocumentsInLibreOfficeIT {

  /** Every kind of document in every layout, the smallest and the largest of each. */
  private static final List<String> KINDS =
      List.of(
          "announcement-complete",
          "announcement-draft",
          "announcement-open",
          "ita-per-indicator-official",
          "ita-per-indicator-unconfirmed",
          "ita-per-indicator-without-scores",
          "ita-per-issue-official",
          "ita-per-issue-unconfirmed",
          "ita-per-issue-without-scores",
          "ita-phangat-2568",
          "ita-tha-phae-2567",
          "ita-that-na-weng-2566",
          "ita-three-columns-official",
          "ita-three-columns-unconfirmed",
          "ita-three-columns-without-scores",
          "ita-without-measures",
          "plan-announced",
          "plan-draft",
          "plan-small",
          "risk-empty",
          "risk-memo",
          "risk-memo-in-words",
          "risk-published");

  @TempDir private static Path folder;

  @BeforeAll
  static void convertAllAtOnce() throws IOException, InterruptedException {
    List<Path> written = written();
    if (!"true".equals(System.getenv("SUCHARIT_REQUIRE_LIBREOFFICE"))) {
      Assumptions.assumeTrue(installed(), "LibreOffice is not installed");
      Assumptions.assumeFalse(written.isEmpty(), "no service has written a document");
    }
    for (Path one : written) {
      Files.copy(one, folder.resolve(one.getFileName()));
    }
    convert("pdf");
    convert("txt:Text (encoded):UTF8");
  }

  @Test
  void opensEveryKindInEveryLayout() {
    assertThat(KINDS).hasSizeGreaterThanOrEqualTo(20);
    assertThat(KINDS).allSatisfy(kind -> assertThat(folder.resolve(kind + ".pdf")).exists());
  }

  @Test
  void readsTheWordsOfEachAndNothingElse() throws IOException {
    for (String kind : KINDS) {
      assertThat(squeezed(Files.readString(folder.resolve(kind + ".txt")).replace("\uFEFF", "")))
          .as(kind)
          .isEqualTo(squeezed(words(kind)));
    }
  }

  /** In the PDF that LibreOffice writes, vowels above may change places with their consonant. */
  @Test
  void printsEveryLetterOfEach() throws IOException {
    for (String kind : KINDS) {
      assertThat(letters(text(folder.resolve(kind + ".pdf"))))
          .as(kind)
          .isEqualTo(letters(words(kind)));
    }
  }

  private static List<Path> written() throws IOException {
    try (Stream<Path> services = Files.list(Project.ROOT.resolve("services"))) {
      List<Path> files = new ArrayList<>();
      for (Path documents : services.map(one -> one.resolve("target/documents")).toList()) {
        if (Files.isDirectory(documents)) {
          try (Stream<Path> found = Files.list(documents)) {
            found.filter(file -> file.toString().matches(".*\\.(docx|words)")).forEach(files::add);
          }
        }
      }
      return files;
    }
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
    KINDS.forEach(kind -> command.add(folder.resolve(kind + ".docx").toString()));
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    assertThat(process.waitFor(4, TimeUnit.MINUTES)).isTrue();
  }

  private static String words(String kind) throws IOException {
    return Files.readString(folder.resolve(kind + ".words"));
  }

  private static String text(Path pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      return new PDFTextStripper().getText(document);
    }
  }

  private static String squeezed(String text) {
    return text.replaceAll("\\s", "");
  }

  /**
   * Which letters there are; heads are repeated, so how many does not count. LibreOffice knows no
   * Thai page numbers and prints others.
   */
  private static String letters(String text) {
    return squeezed(text)
        .replaceAll("[0-9-]", "")
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
