package th.sucharit.registry.provisioning;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The part of Keycloak's admin interface that the registry uses, in memory; it can be made to fail.
 */
public final class FakeKeycloak implements AutoCloseable {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String ADMIN = "/admin/realms/sucharit";

  private final HttpServer server;

  /** Group ids by path such as 46/5460802. */
  final Map<String, String> groups = new ConcurrentHashMap<>();

  final Map<String, String> attributes = new ConcurrentHashMap<>();

  /** Account ids by name. */
  final Map<String, String> accounts = new ConcurrentHashMap<>();

  final Map<String, Set<String>> roles = new ConcurrentHashMap<>();
  final Map<String, Set<String>> memberships = new ConcurrentHashMap<>();
  final AtomicInteger logouts = new AtomicInteger();
  final AtomicInteger tokens = new AtomicInteger();

  /** One in so many writes is refused with 500; none when 0. */
  volatile int failsOneIn;

  /** Every request is refused with 503. */
  volatile boolean away;

  private volatile String token = "token-0";
  private final AtomicInteger writes = new AtomicInteger();

  FakeKeycloak() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::handle);
    server.start();
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** Tokens given out so far are good no more, as after a restart. */
  void forgetTokens() {
    token = "token-" + tokens.incrementAndGet() + "-new";
  }

  Set<String> rolesOf(String username) {
    return roles.getOrDefault(accounts.getOrDefault(username, ""), Set.of());
  }

  Set<String> groupsOf(String username) {
    return memberships.getOrDefault(accounts.getOrDefault(username, ""), Set.of());
  }

  private void handle(HttpExchange exchange) throws IOException {
    byte[] body = exchange.getRequestBody().readAllBytes();
    String path = exchange.getRequestURI().getPath();
    try (exchange) {
      if (away) {
        answer(exchange, 503, Map.of());
      } else if (path.endsWith("/protocol/openid-connect/token")) {
        tokens.incrementAndGet();
        boolean known =
            new String(body, StandardCharsets.UTF_8).contains("client_secret=fake-secret");
        answer(
            exchange,
            known ? 200 : 401,
            Map.of("access_token", token, "expires_in", 60, "token_type", "Bearer"));
      } else if (!("Bearer " + token)
          .equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
        answer(exchange, 401, Map.of());
      } else if (failsOneIn > 0
          && !exchange.getRequestMethod().equals("GET")
          && writes.incrementAndGet() % failsOneIn == 0) {
        answer(exchange, 500, Map.of());
      } else {
        admin(exchange, path.substring(ADMIN.length()), body);
      }
    }
  }

  private void admin(HttpExchange exchange, String path, byte[] body) throws IOException {
    List<String> parts = List.of(path.substring(1).split("/"));
    String method = exchange.getRequestMethod();
    switch (parts.getFirst()) {
      case "group-by-path" -> {
        String id = groups.get(String.join("/", parts.subList(1, parts.size())));
        answer(
            exchange,
            id == null ? 404 : 200,
            id == null ? Map.of() : Map.of("id", id, "name", parts.getLast(), "path", "x"));
      }
      case "groups" -> {
        JsonNode group = JSON.readTree(body);
        String name = group.get("name").asString();
        String above = parts.size() == 1 ? "" : pathOf(parts.get(1)) + "/";
        if (group.hasNonNull("id")) {
          groups.values().remove(group.get("id").asString());
          groups.put(above + name, group.get("id").asString());
          answer(exchange, 204, Map.of());
        } else {
          attributes.put(above + name, group.path("attributes").toString());
          created(exchange, groups, above + name, "/groups/");
        }
      }
      case "users" -> user(exchange, method, parts, body);
      case "roles" ->
          answer(exchange, 200, Map.of("id", "id-" + parts.get(1), "name", parts.get(1)));
      default -> answer(exchange, 404, Map.of());
    }
  }

  private void user(HttpExchange exchange, String method, List<String> parts, byte[] body)
      throws IOException {
    if (parts.size() == 1 && method.equals("GET")) {
      String name = exchange.getRequestURI().getQuery().replaceAll(".*username=", "");
      String id = accounts.get(name);
      answer(
          exchange,
          200,
          id == null ? List.of() : List.of(Map.of("id", id, "username", name, "enabled", true)));
    } else if (parts.size() == 1) {
      created(exchange, accounts, JSON.readTree(body).get("username").asString(), "/users/");
    } else if (parts.get(2).equals("logout")) {
      logouts.incrementAndGet();
      answer(exchange, 204, Map.of());
    } else if (parts.get(2).equals("groups")) {
      Set<String> in =
          memberships.computeIfAbsent(parts.get(1), none -> new ConcurrentSkipListSet<>());
      String path = pathOf(parts.get(3));
      boolean changed = method.equals("PUT") ? in.add(path) : in.remove(path);
      answer(exchange, 204, Map.of("changed", changed));
    } else {
      mappings(exchange, method, parts.get(1), body);
    }
  }

  private void mappings(HttpExchange exchange, String method, String user, byte[] body)
      throws IOException {
    Set<String> held = roles.computeIfAbsent(user, none -> new ConcurrentSkipListSet<>());
    if (method.equals("GET")) {
      answer(
          exchange,
          200,
          held.stream().map(name -> Map.of("id", "id-" + name, "name", name)).toList());
      return;
    }
    for (JsonNode role : JSON.readTree(body)) {
      String name = role.get("name").asString();
      if (method.equals("POST")) {
        held.add(name);
      } else {
        held.remove(name);
      }
    }
    answer(exchange, 204, Map.of());
  }

  private String pathOf(String group) {
    return groups.entrySet().stream()
        .filter(entry -> entry.getValue().equals(group))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }

  private void created(
      HttpExchange exchange, Map<String, String> known, String key, String location)
      throws IOException {
    String id = UUID.randomUUID().toString();
    boolean there = known.putIfAbsent(key, id) != null;
    if (!there) {
      exchange.getResponseHeaders().set("Location", url() + ADMIN + location + id);
    }
    answer(exchange, there ? 409 : 201, Map.of());
  }

  private static void answer(HttpExchange exchange, int status, Object content) throws IOException {
    byte[] body = status == 204 ? new byte[0] : JSON.writeValueAsBytes(content);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
