package th.sucharit.plans.bench;

import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ConfigurableApplicationContext;
import th.sucharit.plans.PlansApplication;
import th.sucharit.plans.copies.CopiesMeasure;
import th.sucharit.plans.rollover.RollOverMeasure;
import th.sucharit.plans.workbook.PlanWorkbooks;
import th.sucharit.testing.Servers;

/**
 * Measures the plans of a whole country: near-duplicates, a large plan coming in and checked, all
 * plans rolled over; each beside a bare counterpart of the same run. {@code ./sucharit bench plans
 * [plans] [copies|large|roll-over]...}.
 */
final class PlansBench {

  private PlansBench() {}

  public static void main(String[] arguments) throws Exception {
    // before the servers start, which would tell all about themselves
    LoggingSystem.get(PlansBench.class.getClassLoader()).beforeInitialize();
    int plans = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 8000;
    List<String> parts =
        arguments.length > 1
            ? List.of(arguments).subList(1, arguments.length)
            : List.of("copies", "large", "roll-over");
    try (ConfigurableApplicationContext service = start()) {
      if (parts.contains("copies")) {
        new CopiesMeasure(service).run(plans);
      }
      if (parts.contains("large")) {
        new LargePlanMeasure(service.getBean(PlanWorkbooks.class)).run();
      }
      if (parts.contains("roll-over")) {
        new RollOverMeasure(service).run(plans);
      }
    } catch (Exception | OutOfMemoryError e) {
      e.printStackTrace();
      System.exit(1);
    }
    System.exit(0);
  }

  private static ConfigurableApplicationContext start() {
    return SpringApplication.run(
        PlansApplication.class,
        Servers.running().arguments("plans_bench", "--sucharit.plans.copies.look-every=PT24H"));
  }
}
