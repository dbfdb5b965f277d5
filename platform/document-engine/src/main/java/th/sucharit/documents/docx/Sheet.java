package th.sucharit.documents.docx;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHdrFtr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import th.sucharit.documents.Digits;
import th.sucharit.documents.OfficialDocument.Orientation;

/**
 * A4, its margins and its page number (ขนาดกระดาษและเลขหน้า).
 *
 * @param opening whether the document begins here; its first page carries no number
 */
record Sheet(Orientation orientation, Digits digits, boolean opening) {

  private static final long SHORT = 11906;
  private static final long LONG = 16838;
  private static final long LEFT = 1700;
  private static final long RIGHT = 1140;
  private static final long TOP = 1420;
  private static final long BOTTOM = 1140;

  int width() {
    return Math.toIntExact(across() - LEFT - RIGHT);
  }

  /** The section ends with this paragraph. */
  void end(XWPFParagraph last, XWPFHeader header) {
    last.setSpacingAfter(0);
    var properties = last.getCTP().isSetPPr() ? last.getCTP().getPPr() : last.getCTP().addNewPPr();
    CTSectPr section = properties.addNewSectPr();
    var reference = section.addNewHeaderReference();
    reference.setType(STHdrFtr.DEFAULT);
    reference.setId(last.getDocument().getRelationId(header));
    fill(section);
  }

  /** The section ends with the document, which has the header already. */
  void end(XWPFDocument docx) {
    var body = docx.getDocument().getBody();
    fill(body.isSetSectPr() ? body.getSectPr() : body.addNewSectPr());
  }

  private long across() {
    return orientation == Orientation.PORTRAIT ? SHORT : LONG;
  }

  private void fill(CTSectPr section) {
    var size = section.addNewPgSz();
    size.setW(BigInteger.valueOf(across()));
    size.setH(BigInteger.valueOf(orientation == Orientation.PORTRAIT ? LONG : SHORT));
    if (orientation == Orientation.LANDSCAPE) {
      size.setOrient(STPageOrientation.LANDSCAPE);
    }
    var margins = section.addNewPgMar();
    margins.setLeft(BigInteger.valueOf(LEFT));
    margins.setRight(BigInteger.valueOf(RIGHT));
    margins.setTop(BigInteger.valueOf(TOP));
    margins.setBottom(BigInteger.valueOf(BOTTOM));
    margins.setHeader(BigInteger.valueOf(700));
    margins.setFooter(BigInteger.valueOf(500));
    margins.setGutter(BigInteger.ZERO);
    if (digits == Digits.THAI) {
      section.addNewPgNumType().setFmt(STNumberFormat.THAI_NUMBERS);
    }
    if (opening) {
      section.addNewTitlePg();
    }
  }

  /** The page number above every page but the first. */
  static XWPFHeader number(XWPFDocument docx) {
    XWPFHeader header = docx.createHeader(HeaderFooterType.DEFAULT);
    XWPFParagraph paragraph = header.createParagraph();
    paragraph.setAlignment(ParagraphAlignment.CENTER);
    run(paragraph).setText("- ");
    run(paragraph).getCTR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
    run(paragraph).getCTR().addNewInstrText().setStringValue(" PAGE ");
    run(paragraph).getCTR().addNewFldChar().setFldCharType(STFldCharType.END);
    run(paragraph).setText(" -");
    return header;
  }

  private static XWPFRun run(XWPFParagraph paragraph) {
    XWPFRun run = paragraph.createRun();
    Words.look(run.getCTR().addNewRPr(), false, 12);
    return run;
  }
}
