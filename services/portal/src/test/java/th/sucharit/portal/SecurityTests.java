package th.sucharit.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

class SecurityTests extends RunningPortal {

  private static final String FORM = "/local-governments/5460802/complain";

  private static final Pattern OF_A_BODY =
      Pattern.compile(
          "/local-governments/\\{code:\\\\d\\{7}}"
              + "(/complain|/statistics|/plan(/progress|/items/.*)?|/risk-assessment|/ita|/disclosure)?"
              + "|/ita/frameworks(/\\{year:.*})?|/status(/challenge|/notices|/files(/\\{id:.*})?)?");

  @Autowired ApplicationContext context;

  static Stream<String> publicPages() {
    return Stream.of(
        "/",
        "/en/",
        "/local-governments?q=a",
        "/local-governments/5460802",
        "/local-governments/5460802/plan",
        "/local-governments/5460802/plan/progress",
        "/local-governments/5460802/statistics?fiscalYear=2569",
        FORM,
        "/en" + FORM,
        "/status",
        "/ledger",
        "/ledger/verify?event=event-7",
        "/nothing",
        "/sign-in-failed",
        "/assets/site.css");
  }

  @ParameterizedTest
  @MethodSource("publicPages")
  void citizensGetNoCookieAndEveryProtectingHeader(String path) {
    var answer = visitor().get(path);
    assertThat(answer.http().headers().allValues("Set-Cookie")).isEmpty();
    assertThat(answer.header("Content-Security-Policy"))
        .contains("default-src 'self'", "frame-ancestors 'none'", "base-uri 'none'")
        .contains("form-action 'self'")
        .doesNotContain("unsafe");
    assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
    assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
    assertThat(answer.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
  }

  @ParameterizedTest
  @MethodSource("publicPages")
  void pagesLoadNothingFromElsewhereAndCarryNoInlineCode(String path) {
    var page = visitor().get(path).page();
    assertThat(loads(page)).allMatch(address -> address.startsWith("/assets/"));
    assertThat(page.select("script:not([src]), style, [style], [onclick], [onload]")).isEmpty();
  }

  private static Stream<String> loads(Document page) {
    return page.select("[src], link[href]").stream()
        .map(element -> element.hasAttr("src") ? element.attr("src") : element.attr("href"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        FORM,
        "/en" + FORM,
        "/status",
        "/en/status",
        "/status/challenge",
        "/survey",
        "/en/survey"
      })
  void nothingIsKeptWhereReceiptsAndComplaintsAreTyped(String path) {
    assertThat(visitor().get(path).header("Cache-Control")).isEqualTo("no-store");
  }

  @Test
  void nothingIsKeptWhereReceiptsAndCasesAreShown() {
    var citizen = visitor();
    var filed =
        citizen.submit(citizen.get(FORM), "/complain", Map.of("subject", "ก", "details", "ข"));
    assertThat(filed.header("Cache-Control")).contains("no-store");
    assertThat(
            citizen
                .post("/status", Map.of("receipt", PLATFORM.citizens().receipt()))
                .header("Cache-Control"))
        .contains("no-store");
    assertThat(visitor().get("/officer/complaints/c1").header("Cache-Control"))
        .contains("no-store");
  }

  @Test
  void assetsAreKeptForAYearUnderTheHashOfTheirContent() {
    var css = visitor().get("/").page().selectFirst("link[rel=stylesheet]").attr("href");
    assertThat(css).matches("/assets/site-[0-9a-f]{32}\\.css");
    var answer = visitor().get(css);
    assertThat(answer.header("Cache-Control")).contains("max-age=31536000");
    assertThat(answer.http().body()).containsPattern("sarabun-thai-400-[0-9a-f]{32}\\.woff2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/officer",
        "/officer/complaints",
        "/officer/complaints/c1",
        "/officer/plan",
        "/officer/anything"
      })
  void officerPagesAskToSignIn(String path) throws IOException, InterruptedException {
    var answer = raw(HttpRequest.newBuilder(URI.create(ADDRESS + path)).GET());
    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.headers().firstValue("Location")).hasValue(ADDRESS + "/officer/login/portal");
    assertThat(PLATFORM.calls()).isEmpty();
  }

  @Test
  void signingInUsesCodeAndProofKey() throws IOException, InterruptedException {
    var answer = raw(HttpRequest.newBuilder(URI.create(ADDRESS + "/officer/login/portal")).GET());
    assertThat(answer.headers().firstValue("Location").orElseThrow())
        .startsWith(PLATFORM.issuer() + "/protocol/openid-connect/auth?")
        .contains("response_type=code", "code_challenge_method=S256", "state=", "nonce=");
  }

  @Test
  void theOfficersCookieIsHttpOnlySameSiteAndNeverSentToPublicPages()
      throws IOException, InterruptedException {
    var answer = raw(HttpRequest.newBuilder(URI.create(ADDRESS + "/officer/complaints")).GET());
    assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow())
        .startsWith("sucharit-officer=")
        .contains("Path=/officer", "HttpOnly", "SameSite=Lax");
  }

  @Test
  void theSessionChangesItsNameWhenSomebodySignsIn() throws IOException, InterruptedException {
    var officer = visitor();
    officer.get("/officer/complaints");
    var before =
        raw(HttpRequest.newBuilder(URI.create(ADDRESS + "/officer")).GET())
            .headers()
            .firstValue("Set-Cookie")
            .orElseThrow();
    assertThat(officer.cookies()).singleElement().isNotNull();
    assertThat(before).doesNotContain(officer.cookies().getFirst().getValue());
  }

  @Test
  void officersFormsNeedTheTokenOfTheSession() {
    var officer = visitor();
    var page = officer.get("/officer/complaints/c1");
    assertThat(page.status()).as(page.text()).isEqualTo(200);
    var version = page.page().selectFirst("input[name=version]").attr("value");
    var forged =
        officer.post("/officer/complaints/c1/accept", Map.of("version", version, "key", "k"));
    assertThat(forged.status()).isEqualTo(403);
    assertThat(PLATFORM.idempotencyKeys()).isEmpty();
    assertThat(officer.post("/officer/logout", Map.of()).status()).isEqualTo(403);
  }

  @Test
  void formsOfOtherSitesAreRefused() {
    var fields = Map.of("subject", "ก", "details", "ข");
    assertThat(visitor().post(FORM, fields, "Sec-Fetch-Site", "cross-site").status())
        .isEqualTo(403);
    assertThat(visitor().post(FORM, fields, "Sec-Fetch-Site", "same-site").status()).isEqualTo(403);
    assertThat(visitor().post(FORM, fields, "Origin", "https://evil.example").status())
        .isEqualTo(403);
    assertThat(visitor().post(FORM, fields, "Origin", "null").status()).isEqualTo(403);
    assertThat(PLATFORM.filedComplaints()).isEmpty();
  }

  @Test
  void ownFormsAreTaken() {
    var fields = Map.of("subject", "ก", "details", "ข");
    assertThat(visitor().post(FORM, fields, "Sec-Fetch-Site", "same-origin").status())
        .isEqualTo(200);
    assertThat(visitor().post(FORM, fields, "Origin", ADDRESS).status()).isEqualTo(200);
    assertThat(
            visitor()
                .post(
                    FORM,
                    fields,
                    "Origin",
                    "https://sucharit.example",
                    "X-Forwarded-Host",
                    "sucharit.example")
                .status())
        .isEqualTo(200);
    assertThat(visitor().post(FORM, fields).status()).isEqualTo(200);
  }

  @Test
  void everyAddressIsEitherKnownAsPublicOrBehindTheSignIn() {
    var mapping =
        context.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
    assertThat(mapping.getHandlerMethods().keySet())
        .flatMap(info -> info.getPatternValues())
        .allMatch(pattern ->
            pattern.startsWith("/officer")
                || OF_A_BODY.matcher(pattern).matches()
                || Stream.of(
                        "/",
                        "/error",
                        "/local-governments",
                        "/ledger",
                        "/ledger/verify",
                        "/login/oauth2/code/portal",
                        "/sign-in-failed",
                        "/survey",
                        "/survey/answers",
                        "/survey/thanks")
                    .anyMatch(pattern::equals));
  }

  @Test
  void handsTheVisitorsAddressBackToTheGatewayOnly() {
    visitor().post("/status", Map.of("receipt", "1"), "X-Forwarded-For", "203.0.113.7");
    assertThat(PLATFORM.visitorAddresses()).containsOnly("203.0.113.7");
  }

  @Test
  void hasNoDatabaseAndHearsNoEventsThoughTheirLibrariesAreThere() throws ClassNotFoundException {
    for (var type :
        Stream.of(
                "com.mongodb.client.MongoClient",
                "org.springframework.kafka.core.KafkaTemplate",
                "th.sucharit.starter.events.Aggregates",
                "org.springframework.security.oauth2.jwt.JwtDecoder")
            .toList()) {
      assertThat(context.getBeanNamesForType(Class.forName(type))).as(type).isEmpty();
    }
  }

  @Test
  void leavesTheActuatorToThoseWhoReachThePortItself() {
    assertThat(visitor().get("/actuator/prometheus").status()).isEqualTo(200);
    assertThat(visitor().get("/actuator/env").status()).isEqualTo(404);
    assertThat(visitor().get("/portal/openapi.json").status()).isEqualTo(404);
  }

  private static HttpResponse<String> raw(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    try (var client = HttpClient.newHttpClient()) {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
  }
}
