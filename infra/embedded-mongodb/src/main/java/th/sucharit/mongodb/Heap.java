package th.sucharit.mongodb;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;

/**
 * Stops commands while so little of the heap is free, even after its collection, that it may end.
 */
final class Heap {

  private static final double ALMOST_ALL = 0.92;

  private static final List<MemoryPoolMXBean> WATCHED = watch();

  private Heap() {}

  private static List<MemoryPoolMXBean> watch() {
    List<MemoryPoolMXBean> pools =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .filter(MemoryPoolMXBean::isCollectionUsageThresholdSupported)
            .filter(pool -> pool.getUsage().getMax() >= Runtime.getRuntime().maxMemory() / 2)
            .toList();
    pools.forEach(
        pool -> pool.setCollectionUsageThreshold((long) (pool.getUsage().getMax() * ALMOST_ALL)));
    return pools;
  }

  static void requireRoom() {
    for (MemoryPoolMXBean pool : WATCHED) {
      if (pool.isCollectionUsageThresholdExceeded()) {
        throw Refusal.memoryFull("the server's heap is almost full");
      }
    }
  }
}
