package th.sucharit.plans.workbook;

import java.util.LinkedHashMap;
import java.util.Map;
import th.sucharit.starter.web.Problem;

/** What a reading complains of, by cell. */
final class SeededErrors {

  private SeededErrors() {}

  static Map<String, Problem.Flaw> flawsOf(Runnable reading) {
    Map<String, Problem.Flaw> flaws = new LinkedHashMap<>();
    try {
      reading.run();
    } catch (Problem refused) {
      refused.flaws().forEach(flaw -> flaws.put(flaw.pointer(), flaw));
    }
    return flaws;
  }
}
