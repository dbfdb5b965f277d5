package th.sucharit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

  private static final Path FOLDER = Path.of("target/documents");

  private DocumentFiles() {}

  /** Writes both files and says that they say what the document says. */
  public static void check(String name, OfficialDocument document) {
    List<String> words = Setting.words(document);
    byte[] pdf = PdfDocuments.bytes(document);
    byte[] docx = DocxDocuments.bytes(document);
    keep(name, words, pdf, docx);
    List<String> pages = pages(pdf);
    assertThat(words)
        .as("words of " + name)
        .isNotEmpty()
        .filteredOn(one -> !isPrinted(squeezed(one), pages))
        .isEmpty();
    assertThat(written(docx)).as(name).isEqualTo(squeezed(String.join("", words)));
  }

  /** The words of a PDF without white space and page numbers. */
  public static String words(byte[] pdf) {
    return String.join("", pages(pdf));
  }

  /** On one page, or as far as it goes and the rest on the next: high cells are parted. */
  private static boolean isPrinted(String text, List<String> pages) {
    return String.join("", pages).contains(text)
        || IntStream.range(0, pages.size() - 1).anyMatch(page -> begins(text, pages, page));
  }

  private static boolean begins(String text, List<String> pages, int page) {
    int length = text.length();
    while (length > 0 && !pages.get(page).contains(text.substring(0, length))) {
      length--;
    }
    return length == text.length()
        || (length > 0
            && page + 1 < pages.size()
            && begins(text.substring(length), pages, page + 1));
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
