package th.sucharit.documents.pdf;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfStructureElement;
import th.sucharit.documents.Block.Alignment;

/** A cell that is being printed, perhaps on several pages (ช่องตารางที่กำลังพิมพ์). */
final class OpenCell {

  /** Where on the page, in points. */
  record Place(double left, double width, double padding, int size) {}

  /** Which columns (the last one excluded) and rows. */
  record Cover(int first, int end, int lastRow) {}

  /** A line and what it belongs to. */
  record Printed(Line line, @Nullable PdfStructureElement element) {}

  private final Place place;
  private final Cover cover;
  private final Alignment alignment;
  private final List<Printed> lines;
  private int next;
  private int printedHere;
  private double top;

  OpenCell(Place place, Cover cover, Alignment alignment, List<Printed> lines) {
    this.place = place;
    this.cover = cover;
    this.alignment = alignment;
    this.lines = List.copyOf(lines);
  }

  /** Begins, or goes on, at this height of the page. */
  OpenCell from(double y) {
    top = y;
    printedHere = 0;
    return this;
  }

  double top() {
    return top;
  }

  int lastRow() {
    return cover.lastRow();
  }

  boolean covers(int column) {
    return cover.first() <= column && column < cover.end();
  }

  /** The height that it takes from its top on: what is printed there and what is still to come. */
  double height() {
    return Math.max(lines.size() - next + printedHere, 1) * leading() + 2 * place.padding();
  }

  /** How far down its words reach. */
  double lowest() {
    return printedHere == 0 ? top : top - printedHere * leading() - 2 * place.padding();
  }

  void border(Paper paper) {
    paper.border(place.left(), top, place.width(), top - paper.y());
  }

  /** Prints the lines that fit above a height of the page. */
  void words(Paper paper, double bottom) {
    double y = top - place.padding() - printedHere * leading();
    // half a point: heights are added up elsewhere in another order
    while (next < lines.size() && y - leading() - place.padding() > bottom - 0.5) {
      Printed printed = lines.get(next);
      paper.text(
          printed.line(),
          place.size(),
          place.left() + place.padding() + shift(printed.line()),
          y - Leading.ascent(place.size()),
          printed.element());
      y -= leading();
      next++;
      printedHere++;
    }
  }

  private double shift(Line line) {
    double free = place.width() - 2 * place.padding() - line.width();
    return switch (alignment) {
      case LEFT -> 0;
      case CENTRE -> free / 2;
      case RIGHT -> free;
    };
  }

  private double leading() {
    return Leading.of(place.size());
  }
}
