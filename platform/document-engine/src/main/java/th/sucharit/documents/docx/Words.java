package th.sucharit.documents.docx;

import java.math.BigInteger;
import java.util.Iterator;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLanguage;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import th.sucharit.documents.Block.Alignment;
import th.sucharit.documents.Flow;
import th.sucharit.documents.Text;

/** Writes paragraphs (เขียนย่อหน้า): Thai needs complex-script properties in every run. */
final class Words {

  static final String FONT = "Sarabun";
  static final int TWENTIETHS = 20;

  private Words() {}

  static void write(Flow.Lines lines, XWPFParagraph paragraph) {
    Flow.Style style = lines.style();
    paragraph.setAlignment(alignment(style.alignment()));
    paragraph.setIndentationLeft(style.margins().left() * TWENTIETHS);
    if (style.margins().first() < 0) {
      paragraph.setIndentationHanging(-style.margins().first() * TWENTIETHS);
    } else {
      paragraph.setIndentationFirstLine(style.margins().first() * TWENTIETHS);
    }
    paragraph.setSpacingBefore(style.margins().before() * TWENTIETHS);
    paragraph.setSpacingAfter(0);
    paragraph.setKeepNext(style.together());
    outline(style.role(), paragraph);
    write(lines.text(), style.size(), paragraph);
  }

  static void write(Text text, int size, XWPFParagraph paragraph) {
    for (Text.Span span : text.spans()) {
      XWPFRun run = paragraph.createRun();
      look(run.getCTR().addNewRPr(), span.bold(), size);
      Iterator<String> lines = List.of(span.text().split("\n", -1)).iterator();
      while (lines.hasNext()) {
        run.setText(lines.next(), run.getCTR().sizeOfTArray());
        if (lines.hasNext()) {
          run.addBreak();
        }
      }
    }
  }

  static ParagraphAlignment alignment(Alignment alignment) {
    return switch (alignment) {
      case LEFT -> ParagraphAlignment.LEFT;
      case CENTRE -> ParagraphAlignment.CENTER;
      case RIGHT -> ParagraphAlignment.RIGHT;
    };
  }

  /** In the order that the schema asks for. */
  static void look(CTRPr properties, boolean bold, int size) {
    CTFonts fonts = properties.addNewRFonts();
    fonts.setAscii(FONT);
    fonts.setHAnsi(FONT);
    fonts.setEastAsia(FONT);
    fonts.setCs(FONT);
    if (bold) {
      properties.addNewB();
      properties.addNewBCs();
    }
    BigInteger halves = BigInteger.valueOf(2L * size);
    properties.addNewSz().setVal(halves);
    properties.addNewSzCs().setVal(halves);
    properties.addNewCs();
    CTLanguage language = properties.addNewLang();
    language.setVal("en-US");
    language.setBidi("th-TH");
  }

  private static void outline(Flow.Role role, XWPFParagraph paragraph) {
    int level =
        switch (role) {
          case TITLE -> 0;
          case HEADING -> 1;
          case SUBHEADING -> 2;
          case PARAGRAPH, ITEM -> -1;
        };
    if (level >= 0) {
      paragraph.getCTP().getPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level));
    }
  }
}
