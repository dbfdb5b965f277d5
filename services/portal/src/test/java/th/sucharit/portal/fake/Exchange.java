package th.sucharit.portal.fake;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** One request to the fake platform and the ways to answer it. */
record Exchange(HttpExchange http) {

  static final JsonMapper JSON = JsonMapper.builder().build();

  /** With the prefix that the gateway takes off. */
  String path() {
    var path = http.getRequestURI().getPath();
    return path.startsWith("/api/") || path.startsWith("/realms/") ? path : "/api" + path;
  }

  String method() {
    return http.getRequestMethod();
  }

  String query(String name) {
    return form(http.getRequestURI().getRawQuery()).getOrDefault(name, "");
  }

  String header(String name) {
    var value = http.getRequestHeaders().getFirst(name);
    return value == null ? "" : value;
  }

  String body() throws IOException {
    return new String(http.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
  }

  static Map<String, String> form(@Nullable String encoded) {
    return encoded == null || encoded.isEmpty()
        ? Map.of()
        : Stream.of(encoded.split("&"))
            .map(pair -> pair.split("=", 2))
            .collect(
                Collectors.toMap(
                    pair -> pair[0],
                    pair ->
                        pair.length < 2 ? "" : URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
  }

  void json(int status, Object body) throws IOException {
    send(
        status,
        status < 400 ? "application/json" : "application/problem+json",
        JSON.writeValueAsString(body));
  }

  void problem(int status, String english, String thai) throws IOException {
    json(
        status,
        Map.of("type", "about:blank", "status", status, "detail", english, "detailTh", thai));
  }

  void send(int status, String type, String body) throws IOException {
    var bytes = body.getBytes(StandardCharsets.UTF_8);
    http.getResponseHeaders().set("Content-Type", type);
    http.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    http.getResponseBody().write(bytes);
  }

  void redirect(String address) throws IOException {
    http.getResponseHeaders().set("Location", address);
    http.sendResponseHeaders(302, -1);
  }
}
