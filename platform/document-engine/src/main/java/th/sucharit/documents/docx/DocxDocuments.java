package th.sucharit.documents.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Date;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import th.sucharit.documents.Flow;
import th.sucharit.documents.OfficialDocument;
import th.sucharit.documents.Setting;

/** Writes official documents as DOCX (สร้างเอกสาร DOCX). */
public final class DocxDocuments {

  private DocxDocuments() {}

  public static byte[] bytes(OfficialDocument document) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    write(document, out);
    return out.toByteArray();
  }

  /** Leaves the stream open. */
  public static void write(OfficialDocument document, OutputStream out) {
    try (XWPFDocument docx = new XWPFDocument()) {
      describe(docx, document.particulars());
      XWPFHeader header = Sheet.number(docx);
      Iterator<OfficialDocument.Section> sections = document.sections().iterator();
      boolean opening = true;
      while (sections.hasNext()) {
        OfficialDocument.Section section = sections.next();
        Sheet sheet = new Sheet(section.orientation(), document.particulars().digits(), opening);
        opening = false;
        body(docx, Setting.of(document, section), sheet);
        if (sections.hasNext()) {
          sheet.end(docx.createParagraph(), header);
        } else {
          sheet.end(docx);
        }
      }
      EmbeddedFonts.add(docx);
      docx.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void body(XWPFDocument docx, List<Flow> flows, Sheet sheet) {
    for (Flow flow : flows) {
      switch (flow) {
        case Flow.Lines lines -> Words.write(lines, docx.createParagraph());
        case Flow.Grid grid -> TableWriter.write(grid, docx, sheet.width());
        case Flow.NewPage page -> pageBreak(docx.createParagraph());
      }
    }
  }

  private static void pageBreak(XWPFParagraph paragraph) {
    paragraph.setPageBreak(true);
    paragraph.setSpacingAfter(0);
  }

  private static void describe(XWPFDocument docx, OfficialDocument.Particulars particulars) {
    var core = docx.getProperties().getCoreProperties();
    core.setTitle(particulars.title());
    core.setCreator(particulars.author());
    core.setCreated(Optional.of(Date.from(particulars.created())));
    core.getUnderlyingProperties().setLanguageProperty("th-TH");
  }
}
