package th.sucharit.complaints.complaint;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A line of the case's story (ลำดับการดำเนินการ).
 *
 * @param status where the case came to stand, or what else was done: {@code rated}, {@code
 *     escalated}, {@code held}, {@code released}
 * @param why in the actor's words; of an opinion, the opinion
 */
record Step(String status, Instant at, Actor by, @Nullable Sealed why) {

  /** Whether the complainant was told why it is not solved yet. */
  boolean explains() {
    return status.equals("explained");
  }

  Step withoutWords() {
    return new Step(status, at, by, null);
  }
}
