package th.sucharit.gateway.limit;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** Who calls, as far as counting needs to know. */
record Caller(CallerClass kind, String account, Optional<String> localGovernment) {

  static Caller anonymous(String account) {
    return new Caller(CallerClass.ANONYMOUS, account, Optional.empty());
  }

  /** The bearer of a verified token; empty when there is none. */
  static Optional<Caller> of(@Nullable Authentication authentication) {
    return authentication instanceof JwtAuthenticationToken token
        ? Optional.of(of(token.getToken()))
        : Optional.empty();
  }

  private static Caller of(Jwt token) {
    Collection<?> roles =
        token.getClaim("realm_access") instanceof Map<?, ?> access
                && access.get("roles") instanceof Collection<?> named
            ? named
            : List.of();
    return new Caller(
        CallerClass.of(roles),
        Optional.ofNullable(token.getSubject()).orElse("unnamed"),
        localGovernment(token));
  }

  /** Given as text or as a list of one. */
  private static Optional<String> localGovernment(Jwt token) {
    Object claim = token.getClaims().get("local_government");
    return claim instanceof List<?> several
        ? several.stream().findFirst().map(Object::toString)
        : Optional.ofNullable(claim).map(Object::toString);
  }
}
