package th.sucharit.registry.bulk;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/** A table being taken in (งานนำเข้าข้อมูล): runs behind the scenes and can be looked at. */
@Document("imports")
record Import(
    @Id String id,
    Order order,
    @Indexed State state,
    Progress progress,
    List<RowFlaw> flaws,
    Lease lease) {

  /** How far it is. */
  enum State {
    WAITING,
    RUNNING,
    DONE,
    FAILED
  }

  /**
   * What was asked for.
   *
   * @param dryRun only say what would happen
   * @param digest SHA-256 of the file
   */
  record Order(boolean dryRun, String contentType, String digest, Instant at) {}

  /**
   * Rows by what became of them; all but the last are known before the first is stored.
   *
   * @param stored how many of those to add or to change are in the registry by now
   */
  record Progress(int rows, int added, int changed, int unchanged, int flawed, int stored) {
    static final Progress NONE = new Progress(0, 0, 0, 0, 0, 0);
  }

  /**
   * Which instance works on it; another takes over when this one falls silent.
   *
   * @param finishedAt when it was done
   */
  record Lease(Instant until, @Nullable Instant finishedAt) {}

  static Import ordered(String id, Order order) {
    return new Import(
        id, order, State.WAITING, Progress.NONE, List.of(), new Lease(Instant.EPOCH, null));
  }
}
