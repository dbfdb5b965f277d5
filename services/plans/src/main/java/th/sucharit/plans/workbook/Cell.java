package th.sucharit.plans.workbook;

/** What stands in a cell (เซลล์). Of a formula neither text nor value is kept. */
record Cell(Kind kind, String text) {

  static final Cell BLANK = new Cell(Kind.TEXT, "");

  /** What a cell holds. */
  enum Kind {
    TEXT,
    NUMBER,
    DATE,
    FORMULA,
    /** Neither text nor number: a truth value or the error of a calculation. */
    OTHER
  }

  static Cell text(String text) {
    return new Cell(Kind.TEXT, text);
  }

  boolean blank() {
    return kind == Kind.TEXT && text.isBlank();
  }

  /** The name of a cell in a spreadsheet, such as {@code D17}; both counted from 0. */
  static String name(int row, int column) {
    StringBuilder letters = new StringBuilder();
    for (int left = column; left >= 0; left = left / 26 - 1) {
      letters.insert(0, (char) ('A' + left % 26));
    }
    return letters.toString() + (row + 1);
  }
}
