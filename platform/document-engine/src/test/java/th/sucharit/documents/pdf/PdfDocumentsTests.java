package th.sucharit.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import th.sucharit.documents.Block;
import th.sucharit.documents.Block.Cell;
import th.sucharit.documents.Block.Paragraph;
import th.sucharit.documents.Block.Row;
import th.sucharit.documents.Block.Table;
import th.sucharit.documents.Digits;
import th.sucharit.documents.OfficialDocument;
import th.sucharit.documents.OfficialDocument.Orientation;
import th.sucharit.documents.Samples;
import th.sucharit.documents.Setting;

class PdfDocumentsTests {

  static Stream<OfficialDocument> templates() {
    return Samples.templates().stream();
  }

  @ParameterizedTest
  @MethodSource("templates")
  void theWordsCopiedAreTheWordsWritten(OfficialDocument document) {
    assertThat(PdfText.of(PdfDocuments.bytes(document)).replace(repeatedHead(), ""))
        .isEqualTo(
            PdfText.squeezed(String.join("", Setting.words(document))).replace(repeatedHead(), ""));
  }

  private static String repeatedHead() {
    return PdfText.squeezed(String.join("", Setting.words(Samples.of(Samples.table(0)))));
  }

  @Test
  void anEmptyDocumentIsOneEmptyPage() throws IOException {
    byte[] pdf = PdfDocuments.bytes(new OfficialDocument(Samples.of().particulars(), List.of()));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(document.getNumberOfPages()).isOne();
    }
    assertThat(PdfText.of(pdf)).isEmpty();
  }

  @Test
  void aTableGoesOnBelowItsHeadOnEveryPage() {
    List<String> pages =
        PdfText.pages(
            PdfDocuments.bytes(Samples.of(Orientation.LANDSCAPE, Digits.THAI, Samples.table(40))));
    assertThat(pages).hasSizeGreaterThan(5).allMatch(page -> page.startsWith(repeatedHead()));
  }

  @Test
  void aRowAcrossTheTableStaysWithTheNextOne() {
    for (int rows = 18; rows < 50; rows++) {
      List<Row> body = new ArrayList<>();
      IntStream.range(0, rows).forEach(i -> body.add(Row.of(Cell.of("ก"), Cell.of("ข"))));
      body.add(Row.of(Cell.of("ประเด็น").over(2, 1)));
      body.add(Row.of(Cell.lines(List.of("1", "2", "3")), Cell.of("ค")));
      Table table = new Table(List.of(1, 1), List.of(), body, Digits.THAI);
      assertThat(PdfText.pages(PdfDocuments.bytes(Samples.of(table))))
          .noneMatch(page -> page.endsWith("ประเด็น"));
    }
  }

  @Test
  void aSignatureStaysWithTheLinesAbove() {
    for (int lines = 20; lines < 50; lines++) {
      Block[] blocks =
          Stream.concat(
                  IntStream.range(0, lines).mapToObj(i -> Paragraph.of("ก")),
                  Stream.of(
                      Paragraph.of("ความเห็น").withNext(), new Block.Signature(null, "ปลัด", null)))
              .toArray(Block[]::new);
      assertThat(PdfText.pages(PdfDocuments.bytes(Samples.of(blocks))))
          .last()
          .asString()
          .contains("ความเห็น", "ปลัด");
    }
  }

  @Test
  void aRowHigherThanAPageIsParted() {
    List<String> lines = IntStream.range(0, 150).mapToObj(i -> "บรรทัดที่ " + i).toList();
    Table table =
        new Table(
            List.of(1, 3),
            List.of(Row.head("ก", "ข")),
            List.of(
                Row.of(Cell.of("สูงสองแถว").over(1, 2), Cell.lines(lines)),
                Row.of(Cell.of("ท้าย"))),
            Digits.THAI);
    OfficialDocument document = Samples.of(table);
    List<String> pages = PdfText.pages(PdfDocuments.bytes(document));
    assertThat(pages).hasSize(4).allMatch(page -> page.startsWith("กข"));
    assertThat(String.join("", pages).replace("กข", ""))
        .isEqualTo(
            PdfText.squeezed(String.join("", Setting.words(document))).replaceFirst("กข", ""));
  }

  @Test
  void fiftyPagesAreNumberedInThaiDigits() throws IOException {
    Block[] blocks =
        IntStream.range(0, 50)
            .boxed()
            .flatMap(i ->
                i == 0
                    ? Stream.of(Paragraph.of("หน้า"))
                    : Stream.of(new Block.PageBreak(), Paragraph.of("หน้า")))
            .toArray(Block[]::new);
    try (PDDocument document = Loader.loadPDF(PdfDocuments.bytes(Samples.of(blocks)))) {
      assertThat(document.getNumberOfPages()).isEqualTo(50);
      PDFTextStripper last = new PDFTextStripper();
      last.setStartPage(50);
      assertThat(last.getText(document)).startsWith("- ๕๐ -");
    }
  }

  @Test
  void nothingLeavesTheMargins() throws IOException {
    String word = "Honorificabilitudinitatibus".repeat(8);
    String thai = "ก็".repeat(200) + "น้ำ".repeat(120);
    Table narrow =
        new Table(
            List.of(1, 6),
            List.of(),
            List.of(Row.of(Cell.of(word + thai), Cell.of(thai + word))),
            Digits.THAI);
    OfficialDocument document =
        Samples.of(Paragraph.of(word), Paragraph.of(thai), narrow, Paragraph.of(Samples.SENTENCE));
    List<Float> rightEdges = new ArrayList<>();
    try (PDDocument pdf = Loader.loadPDF(PdfDocuments.bytes(document))) {
      PDFTextStripper edges =
          new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition glyph) {
              rightEdges.add(glyph.getEndX());
              super.processTextPosition(glyph);
            }
          };
      edges.getText(pdf);
    }
    assertThat(rightEdges)
        .hasSizeGreaterThan(1000)
        .allMatch(x -> x <= 595.28f - Paper.RIGHT + 0.5f && x >= Paper.LEFT - 0.5f);
  }

  @Test
  void tellsItsTitleItsLanguageAndItsParts() throws IOException {
    try (PDDocument document = Loader.loadPDF(PdfDocuments.bytes(Samples.report()))) {
      assertThat(document.getDocumentInformation().getTitle())
          .isEqualTo("รายงานผลการดำเนินการ ประจำปีงบประมาณ พ.ศ. 2567");
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("th-TH");
      assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
      assertThat(document.getDocumentCatalog().getViewerPreferences().displayDocTitle()).isTrue();
      assertThat(StructureTags.of(document)).contains("H1", "H2", "P", "Table", "TR", "TH", "TD");
      document
          .getPage(0)
          .getResources()
          .getFontNames()
          .forEach(name -> {
            try {
              assertThat(document.getPage(0).getResources().getFont(name).isEmbedded()).isTrue();
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    }
  }
}
