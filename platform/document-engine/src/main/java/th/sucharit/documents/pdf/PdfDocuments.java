package th.sucharit.documents.pdf;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import th.sucharit.documents.Flow;
import th.sucharit.documents.OfficialDocument;
import th.sucharit.documents.OfficialDocument.Orientation;
import th.sucharit.documents.Setting;

/** Writes official documents as tagged PDF with embedded fonts (สร้างเอกสาร PDF). */
public final class PdfDocuments {

  private PdfDocuments() {}

  public static byte[] bytes(OfficialDocument document) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    write(document, out);
    return out.toByteArray();
  }

  /** Leaves the stream closed. */
  public static void write(OfficialDocument document, OutputStream out) {
    Iterator<OfficialDocument.Section> sections = document.sections().iterator();
    OfficialDocument.Section section =
        sections.hasNext()
            ? sections.next()
            : new OfficialDocument.Section(Orientation.PORTRAIT, List.of());
    try (Paper paper = new Paper(document.particulars(), section.orientation(), out)) {
      FlowPrinter printer = new FlowPrinter(paper);
      printer.print(Setting.of(document, section));
      while (sections.hasNext()) {
        OfficialDocument.Section next = sections.next();
        List<Flow> flows = Setting.of(document, next);
        paper.turn(next.orientation());
        printer.print(flows);
      }
    }
  }
}
