package th.sucharit.portal.plan.files;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import th.sucharit.portal.plan.Findings;
import th.sucharit.portal.web.Languages;
import tools.jackson.databind.JsonNode;

/** What was understood of a file or text, before anything is kept (ตัวอย่างก่อนนำเข้า). */
record Preview(
    Tally understood, @Nullable List<Doubt> doubts, Findings findings, JsonNode document) {

  /** How much was understood. */
  record Tally(
      long dimensions, long groups, long items, long sheets, long repaired, long notUnderstood) {}

  /** Something a person has to look at (จุดที่ต้องตรวจสอบ). */
  record Doubt(
      int line, int column, String text, String kind, String remark, @Nullable String remarkTh) {

    public String remark(Locale locale) {
      return Languages.isThai(locale) && remarkTh != null ? remarkTh : remark;
    }
  }

  public List<Doubt> doubtsOf(String kind) {
    return doubts == null
        ? List.of()
        : doubts.stream().filter(doubt -> doubt.kind().equals(kind)).toList();
  }

  public Outline outline() {
    return Outline.of(document);
  }
}
