package th.sucharit.documents.pdf;

/** Distances around lines (ระยะบรรทัด): Sarabun with two marks above and one below needs these. */
final class Leading {

  private static final double LINE = 1.4;
  private static final double ASCENT = 1.07;

  private Leading() {}

  static double of(int size) {
    return size * LINE;
  }

  /** From the upper edge of a line to its baseline. */
  static double ascent(int size) {
    return size * ASCENT;
  }
}
