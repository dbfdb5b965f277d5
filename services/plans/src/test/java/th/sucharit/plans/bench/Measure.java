package th.sucharit.plans.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/** Times, memory and how they are printed. */
public final class Measure {

  private static final double NANOS = 1e9;

  private Measure() {}

  /** The seconds of something that is done once. */
  public static double seconds(Callable<?> work) throws Exception {
    long began = System.nanoTime();
    work.call();
    return (System.nanoTime() - began) / NANOS;
  }

  /** The seconds that something takes in half of the cases, after some that do not count. */
  public static double median(int times, Callable<?> work) throws Exception {
    double[] taken = new double[times];
    for (int i = -times / 2; i < times; i++) {
      double seconds = seconds(work);
      if (i >= 0) {
        taken[i] = seconds;
      }
    }
    Arrays.sort(taken);
    return taken[times / 2];
  }

  public static void line(String format, Object... figures) {
    System.out.printf(Locale.ROOT, format + "%n", figures);
  }

  /** Forgets how much memory was in use at the most. */
  public static void beginMemory() {
    System.gc();
    heap().forEach(MemoryPoolMXBean::resetPeakUsage);
  }

  /** How much of the heap was in use at the most since then, garbage included, in MB. */
  public static long peakMemory() {
    return heap().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() / 1024 / 1024;
  }

  private static List<MemoryPoolMXBean> heap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .toList();
  }
}
