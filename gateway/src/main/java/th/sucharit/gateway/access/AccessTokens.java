package th.sucharit.gateway.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.server.resource.BearerTokenErrors;
import org.springframework.security.oauth2.server.resource.web.BearerTokenResolver;
import org.springframework.security.oauth2.server.resource.web.DefaultBearerTokenResolver;

/** Takes the token from the one place where it belongs; two are as bad as a false one. */
final class AccessTokens implements BearerTokenResolver {

  private final AccessSettings settings;
  private final BearerTokenResolver header = new DefaultBearerTokenResolver();

  AccessTokens(AccessSettings settings) {
    this.settings = settings;
  }

  @Override
  public @Nullable String resolve(HttpServletRequest request) {
    if (!settings.isGuarded(request)) {
      return null;
    }
    List<String> offered = Collections.list(request.getHeaders(HttpHeaders.AUTHORIZATION));
    if (offered.isEmpty()) {
      return null;
    }
    String token = offered.size() == 1 ? header.resolve(request) : null;
    if (token == null) {
      throw new OAuth2AuthenticationException(
          BearerTokenErrors.invalidRequest("exactly one bearer token is expected"));
    }
    return token;
  }
}
