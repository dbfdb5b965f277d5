package th.sucharit.starter.files;

import th.sucharit.starter.web.Problem;

/** Why a file is not taken, said in both languages. */
final class Refused {

  private Refused() {}

  static Problem notMultipart() {
    return Problem.of(
        415,
        "unsupported-media-type",
        "Send the file as multipart/form-data in a part named file.",
        "กรุณาส่งไฟล์แบบ multipart/form-data ในส่วนที่ชื่อ file");
  }

  static Problem noFile() {
    return invalid("file-missing", "There is no part named file.", "ไม่พบไฟล์ในคำขอ");
  }

  static Problem empty() {
    return refused("The file is empty.", "ไฟล์ว่างเปล่า");
  }

  static Problem tooLarge(long megabytes) {
    return Problem.of(
        413,
        "too-large",
        "A file may have " + megabytes + " MB at the most.",
        "ไฟล์ต้องมีขนาดไม่เกิน " + megabytes + " เมกะไบต์");
  }

  static Problem tooMany() {
    return Problem.conflict(
        "files-too-many",
        "As many files are stored as may be.",
        "จำนวนไฟล์ที่จัดเก็บครบตามที่กำหนดแล้ว");
  }

  static Problem type() {
    return refused(
        "Only PDF, JPEG, PNG, WebP, DOCX, XLSX, ODT, ODS, CSV and plain text are taken; this is"
            + " none of them, whatever its name says.",
        "รับเฉพาะไฟล์ PDF, JPEG, PNG, WebP, DOCX, XLSX, ODT, ODS, CSV และข้อความ"
            + " เนื้อหาของไฟล์นี้ไม่ใช่ชนิดดังกล่าว");
  }

  static Problem active() {
    return refused(
        "The file holds a program, a macro or a script.", "ไฟล์มีโปรแกรม แมโคร หรือสคริปต์แฝงอยู่");
  }

  static Problem formula() {
    return refused(
        "A cell of the CSV file begins like a formula (= + - @). Put an apostrophe before it, or"
            + " send the table as XLSX.",
        "ไฟล์ CSV มีช่องที่ขึ้นต้นด้วยเครื่องหมายของสูตร (= + - @) กรุณาใส่เครื่องหมาย '"
            + " ไว้ข้างหน้า หรือส่งเป็นไฟล์ XLSX");
  }

  static Problem busy() {
    return Problem.of(
        503,
        "files-busy",
        "Too many files are being looked at at the moment. Try again later.",
        "ขณะนี้มีไฟล์รอตรวจจำนวนมาก กรุณาลองใหม่ภายหลัง");
  }

  static Problem secondType() {
    return refused("The file is of two kinds at once.", "ไฟล์มีข้อมูลชนิดอื่นซ่อนอยู่ภายใน");
  }

  static Problem damaged() {
    return refused("The file is damaged or protected by a password.", "ไฟล์ชำรุดหรือมีรหัสผ่าน");
  }

  static Problem bomb() {
    return refused(
        "The file unpacks to far more than it seems, or holds further archives.",
        "ไฟล์มีเนื้อหาที่บีบอัดไว้มากเกินกำหนด หรือมีไฟล์บีบอัดซ้อนอยู่ภายใน");
  }

  static Problem malware() {
    return refused("The malware scanner rejects the file.", "ระบบตรวจพบมัลแวร์ในไฟล์นี้");
  }

  static Problem scannerAway() {
    return Problem.of(
        503,
        "scanner-away",
        "Files cannot be looked at for malware at the moment, so none is taken. Try again later.",
        "ระบบตรวจมัลแวร์ไม่พร้อมใช้งานชั่วคราว จึงยังรับไฟล์ไม่ได้ กรุณาลองใหม่ภายหลัง");
  }

  private static Problem refused(String detail, String detailTh) {
    return invalid("file-refused", detail, detailTh);
  }

  private static Problem invalid(String type, String detail, String detailTh) {
    return Problem.invalid(type, detail, detailTh).with("#file", detail, detailTh);
  }
}
