package th.sucharit.documents.pdf;

import java.util.List;

/** A line as it is printed (บรรทัด). */
record Line(List<Piece> pieces) {

  /** Words of one typeface. */
  record Piece(String text, Typeface typeface, double width) {}

  double width() {
    return pieces.stream().mapToDouble(Piece::width).sum();
  }
}
