package th.sucharit.plans.format;

import java.util.ArrayList;
import java.util.List;
import th.sucharit.starter.web.Problem;

/** What has to be mended in a file (ข้อที่ต้องแก้ไข), the first of them. */
final class Flaws {

  private static final int ENOUGH = 100;

  private final List<Problem.Flaw> found = new ArrayList<>();
  private final int most;

  Flaws() {
    this(ENOUGH);
  }

  Flaws(int most) {
    this.most = most;
  }

  void add(String pointer, String message, String messageTh) {
    if (!enough()) {
      found.add(new Problem.Flaw(pointer, message, messageTh));
    }
  }

  boolean enough() {
    return found.size() >= most;
  }

  List<Problem.Flaw> found() {
    return List.copyOf(found);
  }

  /**
   * Goes on when nothing was found.
   *
   * @throws Problem 400 with all that was found
   */
  void refuseIfAny() {
    if (found.isEmpty()) {
      return;
    }
    Problem problem =
        Problem.invalid(
            "plan-invalid",
            "The plan does not follow the format; see errors.",
            "แผนไม่เป็นไปตามรูปแบบที่กำหนด โปรดดูรายการข้อผิดพลาด");
    for (Problem.Flaw flaw : found) {
      problem = problem.with(flaw.pointer(), flaw.message(), flaw.messageTh());
    }
    throw problem;
  }
}
