package th.sucharit.complaints;

import static th.sucharit.testing.TenantPolicy.Reach.OWN;
import static th.sucharit.testing.TenantPolicy.Reach.PROVINCE;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import th.sucharit.contracts.Jurisdiction;
import th.sucharit.starter.security.Roles;
import th.sucharit.starter.tenancy.LocalGovernmentDirectory;
import th.sucharit.testing.RegistryFacts;
import th.sucharit.testing.TenantMatrix;
import th.sucharit.testing.TenantPolicy;
import th.sucharit.testing.TenantPolicy.Reach;
import th.sucharit.testing.TenantPolicy.Way;
import th.sucharit.testing.TestTokens;

/**
 * Complaints are the business of the local government's own officers, and of the province once it
 * was asked.
 */
class TenancyIT extends TenantMatrix {

  private static final Map<String, Reach> OFFICERS = Map.of(Roles.OFFICER, OWN);
  private static final Map<String, Reach> INVESTIGATORS = Map.of(Roles.INVESTIGATOR, OWN);
  private static final Map<String, Reach> STAFF = Map.of(Roles.OFFICER, OWN, Roles.EXECUTIVE, OWN);
  private static final Map<String, Reach> PROVINCIAL = Map.of(Roles.PROVINCIAL_OFFICER, PROVINCE);

  @Autowired private RestTestClient http;
  @Autowired private LocalGovernmentDirectory directory;

  @Override
  protected TenantPolicy policy() {
    return new TenantPolicy(
        List.of(
            Way.of("GET /complaints?size=100", OFFICERS),
            Way.of("GET /complaints?status=received&size=100", OFFICERS),
            Way.of("GET /complaints?q=matter&due=running&assignee=nobody&size=100", OFFICERS),
            Way.of("GET /complaints?status=open&sort=-due&size=100", OFFICERS),
            Way.of("GET /complaints/export.csv", OFFICERS),
            Way.of("GET /complaints/{id}", OFFICERS),
            step("accept", "{}"),
            step("assign", "{\"unit\": \"finance\"}"),
            step("opinion", "{\"text\": \"x\"}"),
            step("ask", "{\"text\": \"x\"}"),
            step("reply", "{\"text\": \"x\"}"),
            step("explain", "{\"text\": \"x\", \"until\": \"2030-01-01\"}"),
            step("forward", "{\"to\": \"province\", \"why\": \"x\"}"),
            step("resolve", "{\"outcome\": \"acted\", \"text\": \"x\"}"),
            step("dismiss", "{\"reason\": \"in-court\", \"text\": \"x\"}"),
            step("reopen", "{\"why\": \"x\"}"),
            Way.of("POST /complaints/{id}/attachments", OFFICERS).sending("{}"),
            Way.of("GET /complaints/{id}/attachments/{attachment}", OFFICERS),
            Way.of("POST /complaints/{id}/attachments/{attachment}/original", INVESTIGATORS)
                .sending("{\"why\": \"x\"}"),
            Way.of("GET /complaints/{id}/duplicates", OFFICERS),
            step("merge", "{\"into\": \"x\", \"why\": \"x\"}"),
            step("separate", "{\"why\": \"x\"}"),
            step("hold", "{\"why\": \"x\"}"),
            step("release", "{\"why\": \"x\"}"),
            Way.of("POST /complaints/assignments", OFFICERS)
                .sending("{\"ids\": [\"{id}\"], \"unit\": \"finance\"}")
                // each case that is not there is told as an outcome
                .answeringOthers(200),
            Way.of("GET /complaints/provinces/{province}?size=100", PROVINCIAL),
            Way.of("GET /complaints/provinces/cases/{id}", PROVINCIAL).meaning("id", "appealed"),
            Way.of("GET /complaints/provinces/cases/{id}/attachments/{attachment}", PROVINCIAL)
                .meaning("id", "appealed")
                .meaning("attachment", "appealedAttachment"),
            Way.of("POST /complaints/provinces/cases/{id}/review", PROVINCIAL)
                .meaning("id", "appealed")
                .sending("{\"outcome\": \"returned\", \"text\": \"x\"}"),
            Way.of("GET /complaints/local-governments/{code}/notifications", STAFF),
            Way.of("PUT /complaints/local-governments/{code}/notifications", STAFF)
                .sending("{\"groups\": [], \"texts\": []}"),
            Way.of("PUT /complaints/provinces/{province}/notifications", PROVINCIAL)
                .sending("{\"groups\": [], \"texts\": []}"),
            Way.of("PUT /complaints/local-governments/{code}/categories", OFFICERS)
                .sending(
                    """
                    {"categories": [{"code": "own", "th": "x", "en": "x", "questions": []}]}\
                    """)),
        // filing shows nothing that was there before; counts are compared below; receipts are keys
        Set.of(
            "POST /complaints",
            "GET /complaints/challenges",
            // of a whole province; another one is refused in tests of their own
            "GET /complaints/provinces/{province}/escalated",
            "GET /complaints/provinces/{province}/notifications",
            // from the token only; compared with a neighbour's in EscalatedCasesIT
            "GET /complaints/escalated",
            "GET /complaints/escalated/{id}",
            "GET /complaints/provinces/{province}/escalated/{id}",
            // the operator's, without what they say and to whom
            "GET /complaints/notices",
            "POST /complaints/notices/retry",
            "GET /complaints/notices/channels",
            "POST /complaints/receipts/notify",
            "POST /complaints/desk",
            // an officer's own whatever the local government: SavedViewIT
            "GET /complaints/views",
            "POST /complaints/views",
            "DELETE /complaints/views/{id}",
            "GET /complaints/counts",
            "GET /complaints/dismissal-reasons",
            "GET /complaints/units",
            "GET /complaints/statistics",
            "GET /complaints/statistics.csv",
            "GET /complaints/local-governments/{code}/categories",
            "POST /complaints/receipts/status",
            "POST /complaints/receipts/messages",
            "POST /complaints/receipts/attachments",
            "POST /complaints/receipts/attachments/{attachment}",
            "POST /complaints/receipts/withdrawal",
            "POST /complaints/receipts/reopening",
            "POST /complaints/receipts/appeal",
            "POST /complaints/receipts/rating",
            // a local government's own are shown as far as their filers want; Open311IT compares
            "GET /open311/v2/discovery.{format:json|xml}",
            "GET /open311/v2/services.{format:json|xml}",
            "GET /open311/v2/services/{code}.{format:json|xml}",
            "GET /open311/v2/requests.{format:json|xml}",
            "GET /open311/v2/requests/{id}.{format:json|xml}",
            "POST /open311/v2/requests.{format:json|xml}",
            "GET /open311/v2/tokens/{token}.{format:json|xml}"));
  }

  private static Way step(String step, String body) {
    return Way.of("POST /complaints/{id}/" + step, OFFICERS).sending(body);
  }

  @Override
  protected Things make(Jurisdiction owner) {
    RegistryFacts.register(directory, owner);
    String code = owner.localGovernment().code();
    String mark = "matter of " + code + "x";
    http.put()
        .uri("/complaints/local-governments/" + code + "/notifications")
        .header("Authorization", "Bearer " + TestTokens.officer(code))
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .header("If-Match", "\"0\"")
        .body(
            Map.of("name", Map.of("th", mark, "en", mark), "groups", List.of(), "texts", List.of()))
        .exchange();
    Map<?, ?> filed = filed(code, mark);
    Map<?, ?> second = filed(code, mark);
    String id = String.valueOf(filed.get("id"));
    String appealed = String.valueOf(second.get("id"));
    http.post()
        .uri("/complaints/" + appealed + "/forward")
        .header("Authorization", "Bearer " + TestTokens.officer(code))
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .header("If-Match", "*")
        .body(Map.of("to", "province", "why", "x"))
        .exchange()
        .expectStatus()
        .isOk();
    return new Things(
        Map.of(
            "id",
            id,
            "attachment",
            attachment(filed, mark),
            "appealed",
            appealed,
            "appealedAttachment",
            attachment(second, mark),
            "province",
            owner.province().code()),
        List.of(mark));
  }

  private String attachment(Map<?, ?> filed, String mark) {
    MultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
    parts.add("receipt", filed.get("receipt"));
    parts.add(
        "file",
        new ByteArrayResource(mark.getBytes(StandardCharsets.UTF_8)) {
          @Override
          public String getFilename() {
            return "file.txt";
          }
        });
    Map<?, ?> answer =
        http.post()
            .uri("/complaints/receipts/attachments")
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .contentType(MediaType.MULTIPART_FORM_DATA)
            .body(parts)
            .exchange()
            .expectStatus()
            .isOk()
            .expectBody(Map.class)
            .returnResult()
            .getResponseBody();
    return String.valueOf(((Map<?, ?>) ((List<?>) answer.get("attachments")).getFirst()).get("id"));
  }

  private Map<?, ?> filed(String code, String mark) {
    return http.post()
        .uri("/complaints")
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .body(Map.of("localGovernment", code, "kind", "general", "subject", mark, "details", mark))
        .exchange()
        .expectStatus()
        .isCreated()
        .expectBody(Map.class)
        .returnResult()
        .getResponseBody();
  }
}
