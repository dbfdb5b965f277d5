package th.sucharit.portal.plan.revisions;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import th.sucharit.portal.web.Languages;

/** What a plan said at which time (ฉบับปรับปรุงของแผน). */
@HttpExchange("/api/plans/{id}/revisions")
public interface Revisions {

  @GetExchange
  List<Revision> of(@PathVariable String id);

  @GetExchange("/{from}/changes/{to}")
  Changes changes(@PathVariable String id, @PathVariable int from, @PathVariable int to);

  /** One content of the plan, never changed afterwards. */
  record Revision(int number, String contentHash, Instant at) {

    private static final int SHORT = 12;

    public String shortHash() {
      return contentHash.length() < SHORT
          ? contentHash
          : contentHash.substring(0, SHORT / 2) + " " + contentHash.substring(SHORT / 2, SHORT);
    }
  }

  /** The difference between two revisions. */
  record Changes(@Nullable List<Change> changes) {

    public List<Change> all() {
      return changes == null ? List.of() : changes;
    }
  }

  /**
   * One thing that is not as it was (ข้อที่เปลี่ยนแปลง).
   *
   * @param kind added, removed, changed or moved
   */
  record Change(
      String kind,
      String place,
      String placeTh,
      @Nullable String before,
      @Nullable String after,
      String message,
      String messageTh) {

    public String where(Locale locale) {
      return Languages.isThai(locale) ? placeTh : place;
    }

    /** Whether a value is an amount in baht. */
    public boolean isMoney(String value) {
      return value.matches("[0-9]{1,12}\\.[0-9]{2}");
    }

    public String text(Locale locale) {
      return Languages.isThai(locale) ? messageTh : message;
    }
  }
}
