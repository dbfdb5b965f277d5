package th.sucharit.ita.bulk;

/** What belongs into a column, for those who fill it in (คำอธิบายคอลัมน์). */
final class Explanation {

  private Explanation() {}

  static String of(ScoreColumn column) {
    return switch (column.column()) {
      case ScoreColumn.CODE -> "รหัสองค์กรปกครองส่วนท้องถิ่น 7 หลัก เช่น 5460802";
      case ScoreColumn.FISCAL_YEAR ->
          "ปีงบประมาณ พ.ศ. เช่น 2567 เว้นว่างได้เมื่อระบุปีไว้ทั้งไฟล์แล้ว";
      case ScoreColumn.OVERALL -> "คะแนนรวมตามที่ประกาศ ต้องกรอกเมื่อกรอกแหล่งที่มา";
      case ScoreColumn.LEVEL ->
          "ระดับผลตามที่ประกาศ เช่น ผ่านดี ระบบใช้ตรวจเทียบกับระดับที่คำนวณได้";
      case ScoreColumn.SOURCE ->
          "แหล่งที่ประกาศผล เช่น ประกาศสำนักงาน ป.ป.ช. ลงวันที่ ถ้ากรอกจะเป็นผลทางการทันที ถ้าเว้นว่างจะเป็นร่างคะแนนรอผู้บริหารยืนยัน";
      case ScoreColumn.REASON -> "เหตุผลที่แก้ไข ต้องกรอกเมื่อผลต่างจากผลทางการที่มีอยู่แล้ว";
      default -> score(column);
    };
  }

  private static String score(ScoreColumn column) {
    if (column.column().startsWith("i") && column.obligatory()) {
      return "คะแนนของตัวชี้วัด เช่น 82.50";
    }
    return column.column().contains("_")
        ? "คะแนนของส่วนของแบบวัดตามที่ประกาศ ถ้ามี"
        : "คะแนนของแบบวัดตามที่ประกาศ ถ้ามี";
  }
}
