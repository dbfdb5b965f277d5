package th.sucharit.starter.tables;

import th.sucharit.starter.web.Problem;

/** Why a file cannot be read as a table at all (ไฟล์อ่านไม่ได้). */
public final class UnreadableTable {

  private UnreadableTable() {}

  static Problem notThisKind() {
    return Problem.of(
        415,
        "table-kind-unknown",
        "Send the table as text/csv or as application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.",
        "กรุณาส่งไฟล์เป็น CSV หรือ XLSX");
  }

  public static Problem damaged() {
    return Problem.invalid(
        "table-unreadable",
        "The file is damaged or not of the kind that was said.",
        "ไฟล์เสียหายหรือไม่ใช่ชนิดที่ระบุ");
  }

  static Problem wrongCharset() {
    return Problem.invalid(
        "table-charset",
        "The text is not in the given character set; without one, UTF-8 is expected.",
        "รหัสอักขระของไฟล์ไม่ตรงกับที่ระบุ หากไม่ระบุต้องเป็น UTF-8");
  }

  static Problem tooLarge() {
    return Problem.of(
        413,
        "table-too-large",
        "A table may hold 12 MB, 20,000 rows, 40 columns and 4,000 characters in a cell.",
        "ไฟล์ต้องไม่เกิน ๑๒ เมกะไบต์ ๒๐,๐๐๐ แถว ๔๐ คอลัมน์ และ ๔,๐๐๐ อักขระต่อช่อง");
  }

  static Problem columnMissing(String column) {
    return Problem.invalid(
            "table-column-missing",
            "The first row must name the columns; one that is needed is missing.",
            "แถวแรกต้องเป็นชื่อคอลัมน์ และขาดคอลัมน์ที่จำเป็น")
        .with("/" + column, "this column is missing", "ขาดคอลัมน์นี้");
  }

  static Problem columnTwice(String column) {
    return Problem.invalid("table-column-twice", "A column is there twice.", "มีคอลัมน์ซ้ำกัน")
        .with("/" + column, "this column is there twice", "คอลัมน์นี้ซ้ำกัน");
  }
}
