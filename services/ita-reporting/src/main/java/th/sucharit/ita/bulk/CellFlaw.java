package th.sucharit.ita.bulk;

/**
 * What has to be mended in a row (ข้อผิดพลาดรายช่อง).
 *
 * @param column name of the cell's column
 */
record CellFlaw(String column, String message, String messageTh) {}
