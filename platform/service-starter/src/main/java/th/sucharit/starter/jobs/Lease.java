package th.sucharit.starter.jobs;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who works on a job (ผู้ถืองาน); another takes over when this one falls silent.
 *
 * @param until when it counts as silent
 * @param holder who has it, each time anew
 * @param finishedAt when the job was over
 * @param attempts how often it was begun since it last came forward
 */
public record Lease(
    Instant until, @Nullable String holder, @Nullable Instant finishedAt, int attempts) {

  /** Of a job that nobody works on yet. */
  public static final Lease NONE = new Lease(Instant.EPOCH, null, null, 0);
}
