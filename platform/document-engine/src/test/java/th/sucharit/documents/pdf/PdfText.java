package th.sucharit.documents.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** The words of a PDF as a reader copies them. */
final class PdfText {

  private PdfText() {}

  /** In the order in which they stand in the file, without white space and page numbers. */
  static String of(byte[] pdf) {
    return String.join("", pages(pdf));
  }

  static List<String> pages(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFTextStripper stripper = new PDFTextStripper();
      List<String> pages = new ArrayList<>();
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        pages.add(squeezed(stripper.getText(document).replaceFirst("^\\s*- [0-9๐-๙]+ -", "")));
      }
      return List.copyOf(pages);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String squeezed(String text) {
    return text.replaceAll("\\s", "");
  }
}
