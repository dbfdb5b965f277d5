package th.sucharit.mongodb;

import java.util.concurrent.TimeUnit;

/**
 * Stops commands while so little of the heap is free that it may end. Much of what fills it may be
 * garbage, so the last word has a collection.
 */
final class Heap {

  private static final double ALMOST_ALL = 0.92;

  /** How long the word of a collection holds. */
  private static final long HOLDS = TimeUnit.SECONDS.toNanos(2);

  private static long collected = System.nanoTime() - HOLDS;
  private static boolean full;

  private Heap() {}

  static void requireRoom() {
    if (isAlmostFull() && isFullAfterCollection()) {
      throw Refusal.memoryFull("the server's heap is almost full");
    }
  }

  private static boolean isAlmostFull() {
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory() > runtime.maxMemory() * ALMOST_ALL;
  }

  private static synchronized boolean isFullAfterCollection() {
    if (System.nanoTime() - collected > HOLDS) {
      System.gc();
      full = isAlmostFull();
      collected = System.nanoTime();
    }
    return full;
  }
}
