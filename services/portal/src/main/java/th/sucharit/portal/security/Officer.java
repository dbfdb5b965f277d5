package th.sucharit.portal.security;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;

/** The person who signed in (เจ้าหน้าที่ที่ลงชื่อเข้าใช้), as far as pages show it. */
public class Officer extends DefaultOidcUser {

  private static final long serialVersionUID = 1L;

  private final @Nullable String localGovernment;
  private final @Nullable String province;

  Officer(
      OidcIdToken identity,
      Set<String> roles,
      @Nullable String localGovernment,
      @Nullable String province) {
    super(authorities(roles), identity);
    this.localGovernment = localGovernment;
    this.province = province;
  }

  private static Collection<GrantedAuthority> authorities(Set<String> roles) {
    return roles.stream()
        .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
        .collect(Collectors.toUnmodifiableSet());
  }

  public String displayName() {
    var name = getFullName();
    return name == null || name.isBlank()
        ? Optional.ofNullable(getPreferredUsername()).orElse(getName())
        : name;
  }

  public Optional<String> localGovernment() {
    return Optional.ofNullable(localGovernment);
  }

  /** The province that a provincial officer oversees; {@code *} is all of them. */
  public Optional<String> province() {
    return Optional.ofNullable(province);
  }

  public boolean has(String role) {
    return getAuthorities().contains(new SimpleGrantedAuthority("ROLE_" + role));
  }
}
