package th.sucharit.starter.security;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;

/** Reads Keycloak's realm roles from a token. */
final class RealmRoles implements Converter<Jwt, Collection<GrantedAuthority>> {

  static List<String> of(Jwt jwt) {
    return jwt.getClaim("realm_access") instanceof Map<?, ?> access
            && access.get("roles") instanceof Collection<?> roles
        ? roles.stream().map(Object::toString).toList()
        : List.of();
  }

  @Override
  public Collection<GrantedAuthority> convert(Jwt jwt) {
    return of(jwt).stream()
        .<GrantedAuthority>map(role -> new SimpleGrantedAuthority("ROLE_" + role))
        .toList();
  }
}
