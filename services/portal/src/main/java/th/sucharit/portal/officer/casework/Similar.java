package th.sucharit.portal.officer.casework;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Complaints of the same local government that may be about the same matter (เรื่องที่อาจซ้ำ). */
record Similar(List<Suggestion> items) {

  /**
   * One of them.
   *
   * @param keep which of both goes on when they are merged: {@code this} or {@code other}, the one
   *     that came first; absent when one of them has ended
   */
  record Suggestion(Line complaint, Why why, @Nullable String keep) {

    /** The one that is merged. */
    public String later(String shown) {
      return "this".equals(keep) ? complaint.id() : shown;
    }

    /** The one that goes on. */
    public String earlier(String shown) {
      return "this".equals(keep) ? shown : complaint.id();
    }
  }

  /** What there is to tell them apart. */
  record Line(String id, @Nullable String subject, String status, Instant receivedAt) {}

  /** What speaks for it. */
  record Why(@Nullable Integer metres, long days, boolean sameCategory) {}
}
