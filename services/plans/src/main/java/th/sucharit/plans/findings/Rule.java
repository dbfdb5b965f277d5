package th.sucharit.plans.findings;

import java.util.stream.Stream;

/**
 * One rule of consistency (กฎตรวจความสอดคล้อง).
 *
 * @param code stable
 */
record Rule(String code, Severity severity, String message, String messageTh, Check check) {

  /** Looks through a plan for what a rule is about. */
  @FunctionalInterface
  interface Check {
    Stream<Mismatch> in(PlanView plan);
  }

  static Rule error(String code, String message, String messageTh, Check check) {
    return new Rule(code, Severity.ERROR, message, messageTh, check);
  }

  static Rule warning(String code, String message, String messageTh, Check check) {
    return new Rule(code, Severity.WARNING, message, messageTh, check);
  }

  static Rule info(String code, String message, String messageTh, Check check) {
    return new Rule(code, Severity.INFO, message, messageTh, check);
  }
}
