package th.sucharit.contracts;

/**
 * One topic per producing service; the key is the aggregate's id, so one aggregate's story stays in
 * order.
 */
public final class Topics {

  public static final String REGISTRY = "sucharit.registry.v1";
  public static final String PLANS = "sucharit.plans.v1";
  public static final String RISK_ASSESSMENT = "sucharit.risk-assessment.v1";
  public static final String COMPLAINTS = "sucharit.complaints.v1";
  public static final String DISCLOSURE = "sucharit.disclosure.v1";
  public static final String ITA_REPORTING = "sucharit.ita-reporting.v1";
  public static final String LEDGER = "sucharit.ledger.v1";

  private Topics() {}

  /** The topic of a service: {@code sucharit.<service>.v1}. */
  public static String of(String service) {
    return "sucharit." + service + ".v1";
  }
}
