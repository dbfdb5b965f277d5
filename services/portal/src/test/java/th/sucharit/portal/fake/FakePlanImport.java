package th.sucharit.portal.fake;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Reading a plan from a file: what was sent is understood as the plan of Huai Mek. */
final class FakePlanImport {

  final List<String> types = new CopyOnWriteArrayList<>();
  private final FakePlans plans;

  FakePlanImport(FakePlans plans) {
    this.plans = plans;
  }

  void answer(Exchange exchange) throws IOException {
    exchange.problem(404, "Nothing here.", "ไม่พบ");
  }
}
