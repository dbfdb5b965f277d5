package th.sucharit.starter.tables;

/** How much a table may hold (ขนาดสูงสุดของไฟล์), several times the country. */
final class TableLimits {

  static final int BYTES = 12 * 1024 * 1024;
  static final long UNPACKED_BYTES = 300L * 1024 * 1024;
  static final int PACKED_FILES = 200;
  static final int ROWS = 20_000;
  static final int COLUMNS = 40;
  static final int CELL = 4_000;

  private TableLimits() {}
}
