package th.sucharit.ita.report;

import th.sucharit.starter.web.Problem;

/** Why there is no report, said in both languages. */
final class Refused {

  private Refused() {}

  static Problem noSuchLayout() {
    return Problem.invalid(
            "ita-report-layout-unknown",
            "The measures can be laid out as three-columns, per-indicator or per-issue.",
            "รูปแบบตารางมาตรการต้องเป็นแบบสามช่อง แบบรายตัวชี้วัด หรือแบบรายประเด็น")
        .with("/layout", "is no layout of the report", "ไม่ใช่รูปแบบของรายงาน");
  }

  static Problem otherLocalGovernment() {
    return Problem.of(
        403,
        "ita-of-another-local-government",
        "The report is written by the own local government only.",
        "จัดทำรายงานได้เฉพาะขององค์กรปกครองส่วนท้องถิ่นที่ตนสังกัด");
  }
}
