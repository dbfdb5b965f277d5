package th.sucharit.registry.provisioning;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;

/** The service account's access token (โทเคนของระบบ), renewed before it runs out. */
final class ServiceToken {

  private static final Duration MARGIN = Duration.ofSeconds(20);

  private final RestClient http;
  private final ProvisioningSettings settings;
  private final Clock clock;
  private final ReentrantLock renewing = new ReentrantLock();
  private Granted granted = new Granted("", Instant.EPOCH);

  ServiceToken(RestClient http, ProvisioningSettings settings, Clock clock) {
    this.http = http;
    this.settings = settings;
    this.clock = clock;
  }

  private record Granted(String token, Instant until) {}

  /** What the token endpoint answers. */
  private record Answer(
      @JsonProperty("access_token") String accessToken,
      @JsonProperty("expires_in") long expiresIn) {}

  String value() {
    renewing.lock();
    try {
      if (!clock.instant().isBefore(granted.until())) {
        granted = request();
      }
      return granted.token();
    } finally {
      renewing.unlock();
    }
  }

  /** The server no longer accepts it, as after a restart with other keys. */
  void forget(String refused) {
    renewing.lock();
    try {
      if (granted.token().equals(refused)) {
        granted = new Granted("", Instant.EPOCH);
      }
    } finally {
      renewing.unlock();
    }
  }

  private Granted request() {
    MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
    form.add("grant_type", "client_credentials");
    form.add("client_id", settings.account().clientId());
    form.add("client_secret", settings.account().secret());
    Instant now = clock.instant();
    Answer answer =
        http.post()
            .uri("/realms/{realm}/protocol/openid-connect/token", settings.realm())
            .contentType(MediaType.APPLICATION_FORM_URLENCODED)
            .body(form)
            .retrieve()
            .body(Answer.class);
    if (answer == null) {
      throw new IllegalStateException("the sign-in server gave no token");
    }
    return new Granted(answer.accessToken(), now.plusSeconds(answer.expiresIn()).minus(MARGIN));
  }
}
