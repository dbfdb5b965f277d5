package th.sucharit.portal.plan;

import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import th.sucharit.portal.gateway.Gateway;
import th.sucharit.portal.security.Officer;

/** Opens the plans of the officer's own local government (โต๊ะงานแผน), and nobody else's. */
@Component
public class PlanDesk {

  public static final String OFFICER = "officer";
  public static final String EXECUTIVE = "executive";

  private final Plans plans;
  private final OwnPlans own;

  PlanDesk(Gateway gateway) {
    this.plans = gateway.forOfficers(Plans.class);
    this.own = gateway.forOfficers(OwnPlans.class);
  }

  /** A plan and the version of it that a form is based on. */
  public record Opened(Plan plan, String version) {}

  public static void require(Officer officer, String role) {
    if (!officer.has(role)) {
      throw new AccessDeniedException("not " + role);
    }
  }

  public List<Plans.Entry> all(Officer officer) {
    return officer
        .localGovernment()
        .map(code -> Lists.of(plans.of(code).items()))
        .orElse(List.of());
  }

  public Optional<Opened> newest(Officer officer) {
    return Newest.of(all(officer)).map(entry -> open(officer, entry.id()));
  }

  public Opened open(Officer officer, String id) {
    return opened(own.get(id))
        .filter(found -> officer.localGovernment().equals(found.plan().whose()))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private static Optional<Opened> opened(ResponseEntity<Plan> found) {
    return Optional.ofNullable(found.getBody())
        .flatMap(plan ->
            Optional.ofNullable(found.getHeaders().getETag())
                .map(version -> new Opened(plan, version)));
  }

  /** What does not match, for those who may know. */
  public Optional<Findings> findings(Officer officer, Plan plan) {
    return officer.has(OFFICER) || officer.has(EXECUTIVE)
        ? Optional.of(own.findings(plan.id()))
        : Optional.empty();
  }

  /** Takes a step on the way to announcement. */
  public void take(String id, String step, Sent sent) {
    var reason = step.equals("return") ? sent.reason() : null;
    own.take(id, step, sent.versionSent(), sent.keySent(), new OwnPlans.Decision(reason));
  }
}
