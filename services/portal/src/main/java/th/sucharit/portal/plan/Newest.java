package th.sucharit.portal.plan;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which plan is shown when there are several (แผนฉบับล่าสุด): the one that starts last. */
public final class Newest {

  private Newest() {}

  public static Optional<Plans.Entry> of(List<Plans.Entry> plans) {
    return plans.stream().max(Comparator.comparingInt(Plans.Entry::firstFiscalYear));
  }
}
