package th.sucharit.mongodb;

import java.util.concurrent.TimeUnit;

/**
 * Stops commands while so little of the heap is free that it may end. Much of what fills it may be
 * garbage, so the last word has a collection.
 */
final class Heap {

  /** From here on a collection is asked. */
  private static final double ALMOST_ALL = 0.92;

  /** With more than this alive the next collection would come too soon, or too late. */
  private static final double TOO_MUCH_ALIVE = 0.85;

  /** How long commands are refused before a collection is asked again. */
  private static final long HOLDS = TimeUnit.SECONDS.toNanos(2);

  private static long collected;
  private static boolean full;

  private Heap() {}

  static void requireRoom() {
    if (isFilled(ALMOST_ALL) && isFullAfterCollection()) {
      throw Refusal.memoryFull("the server's heap is almost full");
    }
  }

  private static boolean isFilled(double share) {
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory() > runtime.maxMemory() * share;
  }

  private static synchronized boolean isFullAfterCollection() {
    if (full && System.nanoTime() - collected < HOLDS) {
      return true;
    }
    if (!isFilled(ALMOST_ALL)) {
      // another command asked meanwhile
      return false;
    }
    System.gc();
    full = isFilled(TOO_MUCH_ALIVE);
    collected = System.nanoTime();
    return full;
  }
}
