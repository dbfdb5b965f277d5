package th.sucharit.complaints;

import static th.sucharit.testing.TenantPolicy.Reach.OWN;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;
import th.sucharit.contracts.Jurisdiction;
import th.sucharit.starter.security.Roles;
import th.sucharit.starter.tenancy.LocalGovernmentDirectory;
import th.sucharit.testing.RegistryFacts;
import th.sucharit.testing.TenantMatrix;
import th.sucharit.testing.TenantPolicy;
import th.sucharit.testing.TenantPolicy.Reach;
import th.sucharit.testing.TenantPolicy.Way;

/** Complaints are the business of the local government's own officers and of nobody else. */
class TenancyIT extends TenantMatrix {

  private static final Map<String, Reach> OFFICERS = Map.of(Roles.OFFICER, OWN);

  @Autowired private RestTestClient http;
  @Autowired private LocalGovernmentDirectory directory;

  @Override
  protected TenantPolicy policy() {
    return new TenantPolicy(
        List.of(
            Way.of("GET /complaints?size=100", OFFICERS),
            Way.of("GET /complaints?status=received&size=100", OFFICERS),
            Way.of("GET /complaints/{id}", OFFICERS),
            Way.of("POST /complaints/{id}/accept", OFFICERS),
            Way.of("POST /complaints/{id}/reply", OFFICERS).sending("{\"text\": \"x\"}"),
            Way.of("POST /complaints/{id}/resolve", OFFICERS)
                .sending("{\"outcome\": \"acted\", \"text\": \"x\"}")),
        // filing shows nothing that was there before
        Set.of("POST /complaints", "POST /complaints/desk", "POST /complaints/receipts/status"));
  }

  @Override
  protected Things make(Jurisdiction owner) {
    RegistryFacts.register(directory, owner);
    String code = owner.localGovernment().code();
    String mark = "matter-of-" + code;
    Map<?, ?> filed =
        http.post()
            .uri("/complaints")
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .body(
                Map.of(
                    "localGovernment", code, "kind", "general", "subject", mark, "details", mark))
            .exchange()
            .expectStatus()
            .isCreated()
            .expectBody(Map.class)
            .returnResult()
            .getResponseBody();
    return new Things(Map.of("id", String.valueOf(filed.get("id"))), List.of(mark));
  }
}
