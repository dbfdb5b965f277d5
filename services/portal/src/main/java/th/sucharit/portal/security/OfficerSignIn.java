package th.sucharit.portal.security;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.stereotype.Component;
import th.sucharit.portal.PortalSettings;

/**
 * Reads role and local government from the access token, so that pages offer what the services will
 * allow; the services decide for themselves.
 */
@Component
class OfficerSignIn implements OAuth2UserService<OidcUserRequest, OidcUser> {

  private final JwtDecoder accessTokens;

  OfficerSignIn(PortalSettings settings) {
    var identity = settings.identity();
    var decoder = NimbusJwtDecoder.withJwkSetUri(identity.internalEndpoint("certs")).build();
    decoder.setJwtValidator(JwtValidators.createDefaultWithIssuer(identity.issuer().toString()));
    this.accessTokens = decoder;
  }

  @Override
  public OidcUser loadUser(OidcUserRequest request) {
    var token = accessTokens.decode(request.getAccessToken().getTokenValue());
    return new Officer(
        request.getIdToken(),
        roles(token.getClaimAsMap("realm_access")),
        token.getClaimAsString("local_government"),
        token.getClaimAsString("province"));
  }

  private static Set<String> roles(@Nullable Map<String, Object> realmAccess) {
    return realmAccess != null && realmAccess.get("roles") instanceof Collection<?> roles
        ? roles.stream().map(Object::toString).collect(Collectors.toUnmodifiableSet())
        : Set.of();
  }
}
