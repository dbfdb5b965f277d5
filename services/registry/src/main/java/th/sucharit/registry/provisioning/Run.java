package th.sucharit.registry.provisioning;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/** A walk over all local governments to bring their groups about (งานสร้างกลุ่ม). */
@Document("provisioningRuns")
record Run(@Id String id, @Indexed State state, Progress progress, Times times) {

  /** How far it is. */
  enum State {
    WAITING,
    RUNNING,
    DONE,
    /** Some are missing; the next run takes them up. */
    INCOMPLETE
  }

  /**
   * Groups by what became of them.
   *
   * @param present those that were there before
   * @param lastFailure what the sign-in server said, without any name
   */
  record Progress(int total, int present, int made, int failed, @Nullable String lastFailure) {
    static final Progress NONE = new Progress(0, 0, 0, 0, null);
  }

  /**
   * When.
   *
   * @param aliveUntil another instance takes over after that
   */
  record Times(Instant orderedAt, Instant aliveUntil, @Nullable Instant finishedAt) {}

  static Run ordered(String id, Instant now) {
    return new Run(id, State.WAITING, Progress.NONE, new Times(now, Instant.EPOCH, null));
  }
}
