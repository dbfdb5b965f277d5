package th.sucharit.ita.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ConfigurableApplicationContext;
import th.sucharit.ita.ItaReportingApplication;
import th.sucharit.ita.batch.BatchMeasure;
import th.sucharit.ita.bulk.SheetsMeasure;
import th.sucharit.ita.peers.PeersMeasure;
import th.sucharit.ita.report.ReportsMeasure;
import th.sucharit.testing.Servers;

/**
 * Measures official results of a country coming in, beside bare inserts of the same run, and
 * reports being made, one by one and as a batch. {@code ./sucharit bench ita [sheets] [reports]}.
 */
public final class ItaBench {

  private static final double NANOS = 1e9;

  private ItaBench() {}

  public static void main(String[] arguments) throws Exception {
    // before the servers start, which would tell all about themselves
    LoggingSystem.get(ItaBench.class.getClassLoader()).beforeInitialize();
    int sheets = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 8000;
    int reports = arguments.length > 1 ? Integer.parseInt(arguments[1]) : sheets;
    try (ConfigurableApplicationContext service = start()) {
      new SheetsMeasure(service).run(sheets);
      new PeersMeasure(service).run(SheetsMeasure.YEAR, SheetsMeasure.codes(sheets));
      new ReportsMeasure(service).run();
      new BatchMeasure(service).run(reports);
    } catch (Exception | OutOfMemoryError e) {
      e.printStackTrace();
      System.exit(1);
    }
    System.exit(0);
  }

  private static ConfigurableApplicationContext start() {
    return SpringApplication.run(
        ItaReportingApplication.class, Servers.running().arguments("ita_bench"));
  }

  /** The seconds of something that is done once. */
  public static double seconds(Callable<?> work) throws Exception {
    long began = System.nanoTime();
    work.call();
    return (System.nanoTime() - began) / NANOS;
  }

  /** The seconds of processor that all threads have used so far, servers and compiler included. */
  public static double processorSeconds() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime()
        / NANOS;
  }

  public static void line(String format, Object... figures) {
    System.out.printf(Locale.ROOT, format + "%n", figures);
  }
}
