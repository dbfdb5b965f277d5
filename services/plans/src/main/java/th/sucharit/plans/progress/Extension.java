package th.sucharit.plans.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.contracts.Jurisdiction;
import th.sucharit.starter.events.Aggregate;

/**
 * More time to report on a plan in one window (การขยายเวลารายงานผล): an officer asks and says why,
 * the executive grants.
 */
@Document("progressExtensions")
@CompoundIndex(
    name = "ofPlan",
    def = "{'jurisdiction.localGovernment': 1, 'fiscalYear': 1, 'plan': 1}")
class Extension extends Aggregate {

  private String plan;
  private FiscalYear fiscalYear;
  private int months;
  private List<Request> requests = new ArrayList<>();

  @SuppressWarnings("NullAway.Init") // Spring Data
  private Extension() {}

  Extension(String plan, WindowKey window, Jurisdiction under) {
    super(id(plan, window), under);
    this.plan = plan;
    this.fiscalYear = window.fiscalYear();
    this.months = window.months();
  }

  static String id(String plan, WindowKey window) {
    return plan + ":" + window;
  }

  /** Who did it when. */
  record Deed(Actor by, Instant at) {}

  /**
   * One request and what became of it (คำขอขยายเวลา).
   *
   * @param lastDay as ISO text: a day of Thailand has no hour to be lost
   */
  record Request(String reason, String lastDay, Deed asked, @Nullable Deed granted) {

    LocalDate until() {
      return LocalDate.parse(lastDay);
    }

    Request grantedBy(Deed deed) {
      return new Request(reason, lastDay, asked, deed);
    }
  }

  /** The officer asks; a request that is still open is replaced. */
  Request ask(String reason, LocalDate until, Deed asked) {
    requests.removeIf(request -> request.granted() == null);
    Request request = new Request(reason, until.toString(), asked, null);
    requests.add(request);
    return request;
  }

  /** The executive grants what was asked for last. */
  Request grant(Deed deed) {
    Request open =
        requests.stream()
            .filter(request -> request.granted() == null)
            .findFirst()
            .orElseThrow(Refused::nothingToGrant);
    if (!deed.at().isBefore(ReportingWindow.end(open.until()))) {
      throw Refused.extensionOver();
    }
    Request granted = open.grantedBy(deed);
    requests.set(requests.indexOf(open), granted);
    return granted;
  }

  /** The last day that was granted. */
  Optional<LocalDate> until() {
    return requests.stream()
        .filter(request -> request.granted() != null)
        .map(Request::until)
        .max(Comparator.naturalOrder());
  }

  String plan() {
    return plan;
  }

  WindowKey window() {
    return new WindowKey(fiscalYear, months);
  }

  List<Request> requests() {
    return List.copyOf(requests);
  }
}
