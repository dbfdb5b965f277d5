package th.sucharit.registry.provisioning;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;
import th.sucharit.registry.officer.LocalRole;

/**
 * What the registry asks of Keycloak's admin interface (ระบบยืนยันตัวตน). Each call brings about a
 * state and may be repeated.
 */
@Component
class SignInServer {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final RestClient http;
  private final ServiceToken token;
  private final String admin;
  private final Map<String, Role> roles = new ConcurrentHashMap<>();

  SignInServer(ProvisioningSettings settings, Clock clock) {
    JdkClientHttpRequestFactory requests =
        new JdkClientHttpRequestFactory(
            HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(PATIENCE)
                .build());
    requests.setReadTimeout(PATIENCE);
    this.http = RestClient.builder().baseUrl(settings.url()).requestFactory(requests).build();
    this.token = new ServiceToken(http, settings, clock);
    this.admin = "/admin/realms/" + settings.realm();
  }

  /** A group. */
  private record Group(
      @Nullable String id, String name, @Nullable Map<String, List<String>> attributes) {}

  /** An account. */
  private record User(
      @Nullable String id, String username, boolean enabled, List<String> requiredActions) {}

  /** A realm role. */
  private record Role(String id, String name) {}

  /** The id of a province's group, made where there is none. */
  String provinceGroup(String province) {
    return group(province)
        .or(() -> created("/groups", new Group(null, province, null)))
        .or(() -> group(province))
        .orElseThrow();
  }

  /** The id of a local government's group below its province's, made where there is none. */
  String localGovernmentGroup(String provinceGroup, String province, String code) {
    Group wanted = new Group(null, code, Map.of("local_government", List.of(code)));
    return created("/groups/" + provinceGroup + "/children", wanted)
        .or(() -> group(province + "/" + code))
        .orElseThrow();
  }

  /** Hangs a local government's group below another province's. */
  void move(String group, String code, String provinceGroup) {
    call(
        HttpMethod.POST,
        "/groups/" + provinceGroup + "/children",
        new Group(group, code, null),
        Void.class);
  }

  /** The id of an account, made without a password where there is none. */
  String account(String username) {
    return find(username)
        .or(() -> created("/users", new User(null, username, true, List.of("UPDATE_PASSWORD"))))
        .or(() -> find(username))
        .orElseThrow();
  }

  Optional<String> find(String username) {
    User[] found =
        call(HttpMethod.GET, "/users?exact=true&username=" + username, null, User[].class)
            .getBody();
    return found == null
        ? Optional.empty()
        : Arrays.stream(found)
            .filter(user -> user.username().equalsIgnoreCase(username))
            .map(User::id)
            .findFirst();
  }

  void join(String account, String group) {
    call(HttpMethod.PUT, "/users/" + account + "/groups/" + group, null, Void.class);
  }

  void leave(String account, String group) {
    call(HttpMethod.DELETE, "/users/" + account + "/groups/" + group, null, Void.class);
  }

  /** Which roles of a local government an account has of its own. */
  List<LocalRole> roles(String account) {
    Role[] found = call(HttpMethod.GET, roleMappings(account), null, Role[].class).getBody();
    List<String> names = found == null ? List.of() : Arrays.stream(found).map(Role::name).toList();
    return Arrays.stream(LocalRole.values()).filter(role -> names.contains(role.code())).toList();
  }

  void grant(String account, List<LocalRole> more) {
    call(HttpMethod.POST, roleMappings(account), known(more), Void.class);
  }

  /** Takes roles away and ends the sessions that have them. */
  void withdraw(String account, List<LocalRole> fewer) {
    call(HttpMethod.DELETE, roleMappings(account), known(fewer), Void.class);
    call(HttpMethod.POST, "/users/" + account + "/logout", null, Void.class);
  }

  private Optional<String> group(String path) {
    try {
      Group found = call(HttpMethod.GET, "/group-by-path/" + path, null, Group.class).getBody();
      return Optional.ofNullable(found).map(Group::id);
    } catch (HttpClientErrorException.NotFound none) {
      return Optional.empty();
    }
  }

  private List<Role> known(List<LocalRole> wanted) {
    return wanted.stream().map(role -> roles.computeIfAbsent(role.code(), this::role)).toList();
  }

  private Role role(String name) {
    return Optional.ofNullable(call(HttpMethod.GET, "/roles/" + name, null, Role.class).getBody())
        .orElseThrow();
  }

  private static String roleMappings(String account) {
    return "/users/" + account + "/role-mappings/realm";
  }

  /** The id of what was made; nothing when it was there already. */
  private Optional<String> created(String path, Object body) {
    try {
      URI location = call(HttpMethod.POST, path, body, Void.class).getHeaders().getLocation();
      return Optional.ofNullable(location)
          .map(URI::getPath)
          .map(address -> address.substring(address.lastIndexOf('/') + 1));
    } catch (HttpClientErrorException.Conflict there) {
      return Optional.empty();
    }
  }

  private <T> ResponseEntity<T> call(
      HttpMethod method, String path, @Nullable Object body, Class<T> answer) {
    String bearer = token.value();
    try {
      return send(method, path, body, answer, bearer);
    } catch (HttpClientErrorException refused) {
      if (refused.getStatusCode() != HttpStatus.UNAUTHORIZED) {
        throw refused;
      }
      token.forget(bearer);
      return send(method, path, body, answer, token.value());
    }
  }

  private <T> ResponseEntity<T> send(
      HttpMethod method, String path, @Nullable Object body, Class<T> answer, String bearer) {
    RestClient.RequestBodySpec request =
        http.method(method).uri(admin + path).headers(headers -> headers.setBearerAuth(bearer));
    if (body != null) {
      request.contentType(MediaType.APPLICATION_JSON).body(body);
    }
    return request.retrieve().toEntity(answer);
  }
}
