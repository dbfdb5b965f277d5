package th.sucharit.documents.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import th.sucharit.documents.Digits;
import th.sucharit.documents.OfficialDocument;
import th.sucharit.documents.OfficialDocument.Orientation;
import th.sucharit.documents.Samples;
import th.sucharit.documents.Setting;

class DocxDocumentsTests {

  static Stream<OfficialDocument> templates() {
    return Samples.templates().stream();
  }

  @ParameterizedTest
  @MethodSource("templates")
  void theWordsReadAreTheWordsWritten(OfficialDocument document) throws IOException {
    try (XWPFDocument docx = read(document)) {
      StringBuilder words = new StringBuilder();
      docx.getBodyElements().forEach(element -> words.append(words(element)));
      assertThat(squeezed(words.toString()))
          .isEqualTo(squeezed(String.join("", Setting.words(document))));
    }
  }

  @Test
  void headRowsAreRepeatedAndColumnsFixed() throws IOException {
    try (XWPFDocument docx =
        read(Samples.of(Orientation.LANDSCAPE, Digits.THAI, Samples.table(3)))) {
      XWPFTable table = docx.getTables().getFirst();
      assertThat(table.getRow(0).isRepeatHeader()).isTrue();
      assertThat(table.getRow(1).isRepeatHeader()).isFalse();
      assertThat(table.getCTTbl().getTblGrid().sizeOfGridColArray()).isEqualTo(6);
    }
  }

  @Test
  void everySectionNumbersItsPages() throws IOException {
    try (XWPFDocument docx = read(Samples.templates().getLast())) {
      var inside =
          docx.getParagraphs().stream()
              .map(paragraph -> paragraph.getCTP().getPPr())
              .filter(properties -> properties != null && properties.isSetSectPr())
              .map(properties -> properties.getSectPr().sizeOfHeaderReferenceArray());
      assertThat(inside).containsExactly(1, 1);
      assertThat(docx.getDocument().getBody().getSectPr().sizeOfHeaderReferenceArray()).isOne();
    }
  }

  @Test
  void numbersItsPagesInThaiButForTheFirst() throws IOException {
    try (XWPFDocument docx = read(Samples.templates().getLast())) {
      var sections =
          Stream.concat(
                  docx.getParagraphs().stream()
                      .map(paragraph -> paragraph.getCTP().getPPr())
                      .filter(properties -> properties != null && properties.isSetSectPr())
                      .map(properties -> properties.getSectPr()),
                  Stream.of(docx.getDocument().getBody().getSectPr()))
              .toList();
      assertThat(sections)
          .extracting(section -> section.getPgNumType().getFmt())
          .containsOnly(STNumberFormat.THAI_NUMBERS);
      assertThat(sections)
          .extracting(section -> section.isSetTitlePg())
          .containsExactly(true, false, false);
    }
  }

  @Test
  void everyRunIsMarkedAsThai() throws IOException {
    try (XWPFDocument docx = read(Samples.report())) {
      assertThat(docx.getParagraphs().stream().flatMap(one -> one.getRuns().stream()))
          .isNotEmpty()
          .allSatisfy(run -> {
            var properties = run.getCTR().getRPr();
            assertThat(properties.sizeOfCsArray()).isOne();
            assertThat(properties.getLangArray(0).getBidi()).isEqualTo("th-TH");
            assertThat(properties.getRFontsArray(0).getCs()).isEqualTo("Sarabun");
            assertThat(properties.getSzCsArray(0).getVal())
                .isEqualTo(properties.getSzArray(0).getVal());
          });
    }
  }

  @Test
  void carriesItsTypeface() throws IOException {
    try (XWPFDocument docx = read(Samples.report())) {
      assertThat(docx.getPackage().getPartsByName(Pattern.compile(".*odttf"))).hasSize(2);
      assertThat(docx.getProperties().getCoreProperties().getTitle())
          .isEqualTo("รายงานผลการดำเนินการ ประจำปีงบประมาณ พ.ศ. 2567");
    }
  }

  private static String words(IBodyElement element) {
    return switch (element) {
      case XWPFParagraph paragraph -> paragraph.getText();
      case XWPFTable table -> table.getText();
      default -> "";
    };
  }

  private static XWPFDocument read(OfficialDocument document) throws IOException {
    return new XWPFDocument(new ByteArrayInputStream(DocxDocuments.bytes(document)));
  }

  private static String squeezed(String text) {
    return text.replaceAll("\\s", "");
  }
}
