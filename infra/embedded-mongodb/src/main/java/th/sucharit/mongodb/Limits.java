package th.sucharit.mongodb;

/**
 * What the server may use; beyond it a command is answered with an error.
 *
 * @param diskReserve bytes that writes leave free on the disk
 * @param sort bytes of documents that one sort may hold, as in MongoDB
 * @param unsaved bytes of changes that may wait in memory for a checkpoint
 * @param cache megabytes of pages kept in memory
 */
record Limits(long diskReserve, long sort, long unsaved, int cache) {

  private static final long MEGABYTE = 1L << 20;

  static Limits ofThisMachine() {
    long heap = Runtime.getRuntime().maxMemory();
    return new Limits(
        256 * MEGABYTE,
        Math.min(100 * MEGABYTE, heap / 8),
        heap / 4,
        Math.clamp(heap / 8 / MEGABYTE, 16, 256));
  }

  /** From this on a checkpoint is due: the rarer, the fewer pages are written again and again. */
  long dueUnsaved() {
    return Math.min(64 * MEGABYTE, unsaved / 4);
  }

  /** The more is copied in one step, the fewer inner pages are written for it. */
  int compactedAtOnce() {
    return (int) Math.min(16 * MEGABYTE, unsaved / 8);
  }
}
