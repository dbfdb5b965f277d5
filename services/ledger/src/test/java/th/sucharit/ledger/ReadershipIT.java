package th.sucharit.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import th.sucharit.contracts.Topics;
import th.sucharit.testing.TestTokens;
import th.sucharit.transparency.Checkpoint;
import th.sucharit.transparency.Hash;
import th.sucharit.transparency.Proofs;
import tools.jackson.databind.JsonNode;

/** What is not public is proved to everybody and read by auditors only. */
class ReadershipIT extends RunningLedger {

  private static final String PUBLIC = "th.sucharit.plan.announced.v1";
  private static final String HOLDERS = "th.sucharit.complaint.filed.v1";
  private static final String AUDITORS = "th.sucharit.ita-assessment.scored.v1";
  private static final String LATER = "th.sucharit.complaint.resolved.v1";
  private static final String UNHEARD_OF = "th.sucharit.something.new.v9";

  @Test
  void showsEverybodyWhatIsPublic() {
    record(PUBLIC);
    JsonNode proof = proof();
    assertThat(leaf(proof)).contains(run, "5460802");
    assertThat(listed(proof).get("readership").asString()).isEqualTo("public");
    assertThat(listed(proof).get("attributes").get("id").asString()).isEqualTo(run + ":1");
  }

  @Test
  void showsAComplaintToWhoNamesItsEventButListsItForNobody() {
    record(HOLDERS);
    JsonNode proof = proof();
    assertThat(leaf(proof)).contains(run, "5460802");
    assertHashOnly(proof);
  }

  @ParameterizedTest
  @ValueSource(strings = {AUDITORS, LATER, UNHEARD_OF})
  void provesByItsHashWhatIsForAuditors(String type) {
    record(type);
    JsonNode proof = proof();
    assertThat(proof.path("leaf").isMissingNode()).isTrue();
    Checkpoint checkpoint = open(proof.get("checkpoint").asString());
    List<Hash> way =
        proof.get("hashes").valueStream().map(hash -> Hash.ofBase64(hash.asString())).toList();
    assertThat(
            Proofs.includes(
                proof.get("index").asLong(),
                proof.get("treeSize").asLong(),
                Hash.ofBase64(proof.get("leafHash").asString()),
                way,
                checkpoint.root()))
        .isTrue();
    assertHashOnly(proof);
    assertThat(leaf(get("/ledger/proofs/inclusion?event=" + run + ":1"))).contains(run);
  }

  @Test
  void givesBundlesOfEntriesToAuditorsOnly() {
    record(PUBLIC);
    for (String uri : List.of("/ledger/tile/entries/000.p/1", "/ledger/tile/%65ntries/000.p/1")) {
      http.get().uri(java.net.URI.create(uri)).exchange().expectStatus().isUnauthorized();
    }
    http.get()
        .uri("/ledger/tile/entries/000.p/1")
        .headers(headers -> headers.setBearerAuth(TestTokens.administrator()))
        .exchange()
        .expectStatus()
        .isForbidden();
    http.get()
        .uri("/ledger/tile/entries/000.p/1")
        .headers(headers -> headers.setBearerAuth(TestTokens.auditor()))
        .exchange()
        .expectStatus()
        .isOk()
        .expectHeader()
        .valueMatches("Cache-Control", ".*private.*");
  }

  @Test
  void tellsOfFlawsWithoutSayingWhoseTheyAre() {
    send(
        List.of(
            Broker.ofType(HOLDERS, run, 1),
            Broker.event(Topics.COMPLAINTS, run, 1, "{\"number\":99}"),
            Broker.ofType(HOLDERS, run + "-b", 2)));
    awaitSigned(run + "-b:2");
    JsonNode findings = getAsAnybody("/ledger/findings?limit=1000");
    assertThat(findings.toString()).doesNotContain(run);
    assertThat(findings.get("items")).isNotEmpty();
    assertThat(findings.get("gapsTotal").asLong()).isPositive();
    assertThat(get("/ledger/findings?limit=1000").toString()).contains(run, run + "-b");
    send(List.of(Broker.ofType(HOLDERS, run + "-b", 1)));
    awaitSigned(run + "-b:1");
  }

  private void record(String type) {
    send(List.of(Broker.ofType(type, run, 1)));
    awaitSigned(run + ":1");
  }

  private JsonNode proof() {
    return getAsAnybody("/ledger/proofs/inclusion?event=" + run + ":1");
  }

  private void assertHashOnly(JsonNode proof) {
    long index = proof.get("index").asLong();
    JsonNode entry = listed(proof);
    assertThat(entry.get("attributes").isEmpty()).isTrue();
    assertThat(entry.path("data").isMissingNode() || entry.path("data").isNull()).isTrue();
    assertThat(entry.get("leafHash").asString()).isEqualTo(proof.get("leafHash").asString());
    assertThat(getAsAnybody("/ledger/proofs/inclusion?entry=" + index).path("leaf").isMissingNode())
        .isTrue();
  }

  private JsonNode listed(JsonNode proof) {
    return getAsAnybody("/ledger/entries?limit=1&from=" + proof.get("index").asLong())
        .get("items")
        .get(0);
  }

  private static String leaf(JsonNode proof) {
    return new String(
        Base64.getDecoder().decode(proof.get("leaf").asString()),
        java.nio.charset.StandardCharsets.UTF_8);
  }
}
