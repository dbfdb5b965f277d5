package th.sucharit.plans.workbook;

/**
 * Something that a row says (ข้อมูลในคอลัมน์).
 *
 * @param head what stands above its column
 * @param path where it stands below the row's object, such as {@code target/value}; nothing when
 *     the row is the value itself
 */
record Field(String head, String path, Type type) {

  /** How a value is written in cells. */
  enum Type {
    TEXT,
    /** Two columns: as printed, and what is meant where that is wrong. */
    WORDING,
    INTEGER,
    FIGURE,
    MONEY,
    /** One of the words of {@link th.sucharit.plans.format.Vocabulary}. */
    CHOICE,
    /** Two columns for each fiscal year: amount, and as printed where that is wrong. */
    BUDGETS,
    /** One column for each fiscal year. */
    FIGURES
  }

  /** Added to the head of a wording for the column of what is meant. */
  static final String CORRECTED = " (ที่ถูกต้อง)";

  /** Added to the head of a budget for the column of what is printed. */
  static final String PRINTED = " (ตามที่พิมพ์)";

  static Field text(String head, String path) {
    return new Field(head, path, Type.TEXT);
  }

  static Field wording(String head, String path) {
    return new Field(head, path, Type.WORDING);
  }

  static Field integer(String head, String path) {
    return new Field(head, path, Type.INTEGER);
  }

  static Field figure(String head, String path) {
    return new Field(head, path, Type.FIGURE);
  }

  static Field money(String head, String path) {
    return new Field(head, path, Type.MONEY);
  }

  static Field choice(String head, String path) {
    return new Field(head, path, Type.CHOICE);
  }

  /** The column of a fiscal year. */
  String of(String year) {
    return head + " " + year;
  }
}
