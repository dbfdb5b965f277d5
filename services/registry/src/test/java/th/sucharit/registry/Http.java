package th.sucharit.registry;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import th.sucharit.testing.TestTokens;

/** Calls the registry as somebody. */
public record Http(RestTestClient client, @Nullable String token) {

  public static Http administrator(RestTestClient client) {
    return new Http(client, TestTokens.administrator());
  }

  public static Http anybody(RestTestClient client) {
    return new Http(client, null);
  }

  public Http as(@Nullable String other) {
    return new Http(client, other);
  }

  public RestTestClient.ResponseSpec get(String path) {
    return client.get().uri(path).headers(this::identify).exchange();
  }

  public RestTestClient.ResponseSpec post(String path, Object body) {
    return send(HttpMethod.POST, path, body, UUID.randomUUID().toString(), null);
  }

  public RestTestClient.ResponseSpec send(
      HttpMethod method, String path, Object body, String key, @Nullable String ifMatch) {
    return send(method, path, MediaType.APPLICATION_JSON_VALUE, body, key, ifMatch);
  }

  public RestTestClient.ResponseSpec file(String path, String type, byte[] file, String key) {
    return send(HttpMethod.POST, path, type, file, key, null);
  }

  private RestTestClient.ResponseSpec send(
      HttpMethod method,
      String path,
      String type,
      Object body,
      String key,
      @Nullable String ifMatch) {
    return client
        .method(method)
        .uri(path)
        .headers(this::identify)
        .headers(headers -> {
          headers.set("Idempotency-Key", key);
          headers.set(HttpHeaders.CONTENT_TYPE, type);
          if (ifMatch != null) {
            headers.setIfMatch(ifMatch);
          }
        })
        .body(body)
        .exchange();
  }

  private void identify(HttpHeaders headers) {
    if (token != null) {
      headers.setBearerAuth(token);
    }
  }
}
