package th.sucharit.mongodb;

import java.nio.file.Path;
import java.util.function.LongSupplier;

/** What the disk can still take; writes leave a reserve free. */
final class DiskRoom {

  /** Bytes that a checkpoint leaves free, so that it does not end half way. */
  private static final long KEPT = 16L << 20;

  private final LongSupplier space;
  private final long reserve;
  private volatile boolean full;

  DiskRoom(LongSupplier space, long reserve) {
    this.space = space;
    this.reserve = reserve;
  }

  static DiskRoom of(Path directory, long reserve) {
    return new DiskRoom(directory.toFile()::getUsableSpace, reserve);
  }

  /** Looks anew and returns the free bytes. */
  long look() {
    long room = space.getAsLong();
    full = room < reserve;
    return room;
  }

  /** Whether the disk takes a checkpoint of so many bytes. */
  boolean holds(long bytes) {
    return look() > bytes + KEPT;
  }

  /** Refuses a write that the disk, when last looked at, had no room for. */
  void require() {
    if (full) {
      throw Refusal.outOfDiskSpace("less than " + reserve + " bytes are left on the disk");
    }
  }
}
