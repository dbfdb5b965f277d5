package th.sucharit.portal.plan.files;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import th.sucharit.portal.plan.revisions.Revisions.Change;
import th.sucharit.portal.web.Languages;
import tools.jackson.databind.JsonNode;

/**
 * What a file would make of the plan (ข้อเสนอแก้ไขแผน).
 *
 * @param basedOn the revision that a workbook was written from
 */
record Proposal(
    int revision,
    @Nullable Integer basedOn,
    @Nullable List<Change> changes,
    @Nullable List<Conflict> conflicts,
    JsonNode document) {

  /** Something that both sides changed, and not alike (ข้อขัดแย้ง). */
  record Conflict(String place, String placeTh, @Nullable String mine, @Nullable String theirs) {

    public String where(Locale locale) {
      return Languages.isThai(locale) ? placeTh : place;
    }
  }

  public List<Change> allChanges() {
    return changes == null ? List.of() : changes;
  }

  public List<Conflict> allConflicts() {
    return conflicts == null ? List.of() : conflicts;
  }
}
