package th.sucharit.starter.security;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.context.request.RequestContextHolder;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.contracts.ProvinceCode;
import th.sucharit.starter.web.Problem;

/**
 * Who is calling, as their token says and nothing else; a controller takes it as an argument.
 *
 * @param subject the token's subject, or {@code anonymous}
 * @param ownLocalGovernment scope of officers, executives, investigators and council auditors
 * @param province scope of provincial officers: two digits, or {@code *} for the whole country
 */
public record Caller(
    String subject,
    Set<String> roles,
    @Nullable LocalGovernmentId ownLocalGovernment,
    @Nullable String province) {

  private static final String COUNTRY = "*";
  private static final Caller ANONYMOUS = new Caller("anonymous", Set.of(), null, null);

  /** Reads a verified token; claims of a scope without a role that uses them are ignored. */
  static Caller of(Authentication authentication) {
    if (!(authentication instanceof JwtAuthenticationToken token)) {
      return ANONYMOUS;
    }
    Jwt jwt = token.getToken();
    Set<String> roles = new HashSet<>(Roles.ALL);
    roles.retainAll(RealmRoles.of(jwt));
    boolean local = Roles.OF_ONE_LOCAL_GOVERNMENT.stream().anyMatch(roles::contains);
    return new Caller(
        Optional.ofNullable(jwt.getSubject()).orElse("unnamed"),
        Set.copyOf(roles),
        local
            ? claim(jwt, "local_government")
                .filter(Caller::isCode)
                .map(LocalGovernmentId::new)
                .orElse(null)
            : null,
        roles.contains(Roles.PROVINCIAL_OFFICER) ? claim(jwt, "province").orElse(null) : null);
  }

  /** The caller of this thread's request; anonymous outside one. */
  public static Caller current() {
    return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
        .map(Caller::of)
        .orElse(ANONYMOUS);
  }

  /**
   * The role that acts, for envelopes: a realm role, {@code citizen}, or {@code system} outside a
   * request.
   */
  public static String currentRole() {
    Caller caller = current();
    String outsideRoles =
        RequestContextHolder.getRequestAttributes() == null ? "system" : "citizen";
    return Roles.ALL.stream().filter(caller::has).findFirst().orElse(outsideRoles);
  }

  public boolean anonymous() {
    return equals(ANONYMOUS);
  }

  public boolean has(String role) {
    return roles.contains(role);
  }

  /**
   * The local government on whose behalf the caller acts.
   *
   * @throws Problem 403 when the token names none
   */
  public LocalGovernmentId localGovernment() {
    return Optional.ofNullable(ownLocalGovernment).orElseThrow(Refusals::outOfScope);
  }

  /** Whether the caller acts for this local government. */
  public boolean actsFor(LocalGovernmentId id) {
    return id.equals(ownLocalGovernment);
  }

  /** Whether the caller is a provincial officer of this province or of the country. */
  public boolean mayOversee(ProvinceCode code) {
    return province != null && (province.equals(COUNTRY) || province.equals(code.code()));
  }

  private static boolean isCode(String value) {
    return value.matches("[0-9]{7}");
  }

  /** A claim given as text or as a list of one, as Keycloak's aggregated group attributes are. */
  private static Optional<String> claim(Jwt jwt, String name) {
    Object value = jwt.getClaims().get(name);
    if (value instanceof List<?> several) {
      return several.size() == 1 ? Optional.of(several.getFirst().toString()) : Optional.empty();
    }
    return Optional.ofNullable(value).map(Object::toString);
  }
}
