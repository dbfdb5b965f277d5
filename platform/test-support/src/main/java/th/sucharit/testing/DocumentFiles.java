package th.sucharit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import th.sucharit.documents.OfficialDocument;
import th.sucharit.documents.Setting;
import th.sucharit.documents.docx.DocxDocuments;
import th.sucharit.documents.pdf.PdfDocuments;

/**
 * Holds both files of an official document against its words. The files stay in {@code
 * target/documents} beside their words, to be looked at and to be opened in an office suite once
 * for all services.
 */
public final class DocumentFiles {

  /** Shorter texts, without white space, are not parted between pages. */
  private static final int LONG = 40;

  private static final Path FOLDER = Path.of("target/documents");

  private DocumentFiles() {}

  /** Writes both files and says that they say what the document says. */
  public static void check(String name, OfficialDocument document) {
    List<String> words = Setting.words(document);
    byte[] pdf = PdfDocuments.bytes(document);
    byte[] docx = DocxDocuments.bytes(document);
    keep(name, words, pdf, docx);
    assertThat(words).as("words of " + name).isNotEmpty();
    assertThat(missing(words, pdf)).as("missing words of " + name).isEmpty();
    assertThat(written(docx)).as(name).isEqualTo(squeezed(String.join("", words)));
  }

  /** The words of a PDF without white space and page numbers. */
  public static String words(byte[] pdf) {
    return String.join("", pages(pdf));
  }

  /** What a PDF does not say, or not as often as it should. */
  static List<String> missing(List<String> words, byte[] pdf) {
    List<String> pages = pages(pdf);
    Map<String, Long> wanted =
        words.stream()
            .map(DocumentFiles::squeezed)
            .filter(text -> !text.isEmpty())
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    return wanted.entrySet().stream()
        .filter(one -> printed(one.getKey(), pages) < one.getValue())
        .map(Map.Entry::getKey)
        .toList();
  }

  /** How often in one piece, and how often parted, as high cells are at the end of a page. */
  private static long printed(String text, List<String> pages) {
    String all = String.join("", pages);
    long whole =
        IntStream.range(0, all.length()).filter(place -> all.startsWith(text, place)).count();
    long parted =
        text.length() < LONG
            ? 0
            : IntStream.range(0, pages.size() - 1)
                .filter(page -> isParted(text, pages.get(page), pages.get(page + 1)))
                .count();
    return whole + parted;
  }

  private static boolean isParted(String text, String page, String next) {
    return !(page + next).contains(text)
        && IntStream.range(1, text.length())
            .anyMatch(
                cut -> page.contains(text.substring(0, cut)) && next.contains(text.substring(cut)));
  }

  private static List<String> pages(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFTextStripper stripper = new PDFTextStripper();
      List<String> pages = new ArrayList<>();
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        pages.add(squeezed(stripper.getText(document).replaceFirst("^\\s*- [๐-๙]+ -", "")));
      }
      return pages;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void keep(String name, List<String> words, byte[] pdf, byte[] docx) {
    try {
      Files.createDirectories(FOLDER);
      Files.writeString(FOLDER.resolve(name + ".words"), String.join("\n", words));
      Files.write(FOLDER.resolve(name + ".pdf"), pdf);
      Files.write(FOLDER.resolve(name + ".docx"), docx);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String written(byte[] docx) {
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
      StringBuilder words = new StringBuilder();
      document
          .getBodyElements()
          .forEach(element ->
              words.append(
                  switch (element) {
                    case XWPFParagraph paragraph -> paragraph.getText();
                    case XWPFTable table -> table.getText();
                    default -> "";
                  }));
      return squeezed(words.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String squeezed(String text) {
    return text.replaceAll("\\s", "");
  }
}
