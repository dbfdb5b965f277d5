package th.sucharit.registry.bulk;

/** How much a table may hold (ขนาดสูงสุดของไฟล์), several times the country. */
final class Limits {

  static final int BYTES = 12 * 1024 * 1024;
  static final long UNPACKED_BYTES = 300L * 1024 * 1024;
  static final int PACKED_FILES = 200;
  static final int ROWS = 20_000;
  static final int COLUMNS = 40;
  static final int CELL = 4_000;

  /** More than anybody mends at a time. */
  static final int REPORTED_FLAWS = 2_000;

  private Limits() {}
}
