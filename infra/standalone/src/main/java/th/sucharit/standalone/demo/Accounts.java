package th.sucharit.standalone.demo;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** The demonstration accounts (บัญชีสาธิต) and how to get an access token of one. */
public final class Accounts {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String PASSWORD = "sucharit-demo";

  private final String realmUrl;

  public Accounts(String realmUrl) {
    this.realmUrl = realmUrl;
  }

  /** An access token of the account with this role, of this local government or province. */
  public String token(String role, Optional<String> code) throws IOException, InterruptedException {
    String account = account(role, code);
    var request =
        HttpRequest.newBuilder(URI.create(realmUrl + "/protocol/openid-connect/token"))
            .timeout(Duration.ofSeconds(30))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(
                HttpRequest.BodyPublishers.ofString(
                    form(
                        Map.of(
                            "grant_type",
                            "password",
                            "client_id",
                            "demo-cli",
                            "username",
                            account,
                            "password",
                            PASSWORD))))
            .build();
    try (var http = HttpClient.newHttpClient()) {
      var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
      if (answer.statusCode() != 200) {
        throw new IOException("no token for " + account + ": " + answer.body());
      }
      return JSON.readTree(answer.body()).get("access_token").asString();
    }
  }

  /**
   * The account's name: {@code officer-5460802}, {@code provincial-officer-all}, {@code auditor}.
   */
  static String account(String role, Optional<String> code) {
    return code.map(named -> role + "-" + (named.equals("*") ? "all" : named)).orElse(role);
  }

  private static String form(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(field ->
            field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }
}
