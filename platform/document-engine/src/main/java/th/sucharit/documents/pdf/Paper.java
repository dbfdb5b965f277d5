package th.sucharit.documents.pdf;

import java.io.OutputStream;
import java.time.ZoneId;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Document;
import org.openpdf.text.PageSize;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.GlyphLayoutManager;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfWriter;
import th.sucharit.documents.Digits;
import th.sucharit.documents.OfficialDocument;
import th.sucharit.documents.OfficialDocument.Orientation;
import th.sucharit.documents.ThaiText;

/** The pages of a PDF and the place reached on them (หน้ากระดาษ). */
final class Paper implements AutoCloseable {

  static final double LEFT = 85;
  static final double RIGHT = 57;
  static final double TOP = 71;
  static final double BOTTOM = 57;

  private static final int NUMBER_SIZE = 12;
  private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");
  private static final PdfName ARTIFACT = new PdfName("Artifact");

  private final Document document = new Document();
  private final GlyphLayoutManager shaper = Typeface.shaper();
  private final PdfWriter writer;
  private final PdfStructureElement root;
  private final Digits digits;
  private Rectangle size = PageSize.A4;
  private double y;

  Paper(OfficialDocument.Particulars particulars, Orientation first, OutputStream out) {
    writer = PdfWriter.getInstance(document, out);
    digits = particulars.digits();
    writer.setTagged();
    writer.setViewerPreferences(PdfWriter.DisplayDocTitle);
    document.addTitle(particulars.title());
    document.addAuthor(particulars.author());
    writer
        .getInfo()
        .put(
            PdfName.CREATIONDATE,
            new PdfDate(GregorianCalendar.from(particulars.created().atZone(BANGKOK))));
    writer.getExtraCatalog().put(PdfName.LANG, new PdfString("th-TH"));
    lay(first);
    document.open();
    root = new PdfStructureElement(writer.getStructureTreeRoot(), new PdfName("Document"));
    begin();
  }

  /** The part of the document that everything else belongs to. */
  PdfStructureElement root() {
    return root;
  }

  double y() {
    return y;
  }

  double room() {
    return y - BOTTOM;
  }

  double height() {
    return size.getHeight() - TOP - BOTTOM;
  }

  double width() {
    return size.getWidth() - LEFT - RIGHT;
  }

  boolean fresh() {
    return y >= size.getHeight() - TOP;
  }

  void down(double points) {
    y -= points;
  }

  void newPage() {
    document.newPage();
    begin();
  }

  void turn(Orientation orientation) {
    lay(orientation);
    newPage();
  }

  /** Sets a line on its baseline; without an element it is decoration. */
  void text(Line line, int size, double x, double baseline, @Nullable PdfStructureElement element) {
    if (line.pieces().isEmpty()) {
      return;
    }
    PdfContentByte content = writer.getDirectContent();
    mark(content, element);
    content.beginText();
    content.setTextMatrix((float) x, (float) baseline);
    for (Line.Piece piece : line.pieces()) {
      content.setFontAndSize(piece.typeface().font(), size);
      shaper.showText(content, piece.typeface().font(), size, piece.text());
    }
    content.endText();
    content.endMarkedContentSequence();
  }

  void border(double x, double top, double width, double height) {
    PdfContentByte content = writer.getDirectContent();
    mark(content, null);
    content.setLineWidth(0.5f);
    content.rectangle((float) x, (float) (top - height), (float) width, (float) height);
    content.stroke();
    content.endMarkedContentSequence();
  }

  @Override
  public void close() {
    document.close();
  }

  private static void mark(PdfContentByte content, @Nullable PdfStructureElement element) {
    Optional.ofNullable(element)
        .ifPresentOrElse(
            content::beginMarkedContentSequence,
            () -> content.beginMarkedContentSequence(ARTIFACT));
  }

  private void lay(Orientation orientation) {
    size = orientation == Orientation.PORTRAIT ? PageSize.A4 : PageSize.A4.rotate();
    document.setPageSize(size);
  }

  private void begin() {
    writer.setPageEmpty(false);
    y = size.getHeight() - TOP;
    if (writer.getPageNumber() > 1) {
      String plain = "- " + writer.getPageNumber() + " -";
      String number = digits == Digits.THAI ? ThaiText.thaiDigits(plain) : plain;
      double width = Typeface.REGULAR.width(number, NUMBER_SIZE);
      Line line = new Line(List.of(new Line.Piece(number, Typeface.REGULAR, width)));
      text(line, NUMBER_SIZE, (size.getWidth() - width) / 2, y + 24, null);
    }
  }
}
