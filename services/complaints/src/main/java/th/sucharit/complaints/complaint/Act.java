package th.sucharit.complaints.complaint;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Who does something, when and why (การดำเนินการ). */
record Act(Actor by, Instant at, @Nullable Sealed why) {

  static Act ofSystem(Instant at) {
    return new Act(Actor.SYSTEM, at, null);
  }
}
