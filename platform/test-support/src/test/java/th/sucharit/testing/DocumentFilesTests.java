package th.sucharit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import th.sucharit.documents.Block;
import th.sucharit.documents.Digits;
import th.sucharit.documents.OfficialDocument;
import th.sucharit.documents.Setting;
import th.sucharit.documents.pdf.PdfDocuments;

/** Finds what a file does not say. */
class DocumentFilesTests {

  private static final String FIRST = "ผู้ที่รับผิดชอบต้องชี้แจงข้อซักถามของประชาชนภายในสิบห้าวัน";
  private static final String SECOND = "ให้บุคลากรในหน่วยงานมีส่วนร่วมในการจัดทำและติดตามงบประมาณ";

  @Test
  void findsEveryWordOfAWholeDocument() {
    OfficialDocument whole = document(FIRST, SECOND, FIRST);
    assertThat(DocumentFiles.missing(Setting.words(whole), PdfDocuments.bytes(whole))).isEmpty();
  }

  @Test
  void missesASentenceThatIsNotPrinted() {
    byte[] lacking = PdfDocuments.bytes(document(FIRST));
    assertThat(DocumentFiles.missing(Setting.words(document(FIRST, SECOND)), lacking))
        .containsExactly(SECOND);
  }

  @Test
  void missesOneOfTwoEqualSentences() {
    byte[] lacking = PdfDocuments.bytes(document(FIRST, SECOND));
    assertThat(DocumentFiles.missing(Setting.words(document(FIRST, SECOND, FIRST)), lacking))
        .containsExactly(FIRST);
  }

  private static OfficialDocument document(String... sentences) {
    List<Block> blocks = Stream.of(sentences).<Block>map(Block.Paragraph::of).toList();
    return new OfficialDocument(
        new OfficialDocument.Particulars(
            "รายงาน", "หน่วยงาน", Instant.parse("2026-11-21T08:00:00Z"), Digits.THAI),
        List.of(new OfficialDocument.Section(OfficialDocument.Orientation.PORTRAIT, blocks)));
  }
}
