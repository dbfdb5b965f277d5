package th.sucharit.risk.criteria;

import java.util.List;
import th.sucharit.risk.model.Fault;
import th.sucharit.starter.web.Problem;

/** Why something cannot be done with criteria, said in both languages. */
final class Refused {

  private static final int ENOUGH = 100;

  private Refused() {}

  static Problem notFound() {
    return Problem.notFound("criteria", "There are no such criteria.", "ไม่พบเกณฑ์ที่ระบุ");
  }

  static Problem unsound(List<Fault> faults) {
    Problem problem =
        Problem.invalid(
            "criteria-unsound",
            "Nobody can rate by these criteria; see errors.",
            "เกณฑ์นี้ยังใช้ประเมินไม่ได้ โปรดดูรายการข้อผิดพลาด");
    for (Fault fault : faults.stream().limit(ENOUGH).toList()) {
      problem = problem.with(fault.pointer(), fault.message(), fault.messageTh());
    }
    return problem;
  }
}
