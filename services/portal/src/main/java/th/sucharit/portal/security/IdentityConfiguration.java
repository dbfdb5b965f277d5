package th.sucharit.portal.security;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientProviderBuilder;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistration.ClientSettings;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;
import th.sucharit.portal.PortalSettings;

/** The client {@code portal} at the identity provider; spelled out, so starting needs no call. */
@Configuration(proxyBeanMethods = false)
class IdentityConfiguration {

  @Bean
  ClientRegistrationRepository clients(PortalSettings settings) {
    var identity = settings.identity();
    return new InMemoryClientRegistrationRepository(
        ClientRegistration.withRegistrationId(Pages.CLIENT)
            .clientId(identity.clientId())
            .clientSecret(identity.clientSecret())
            .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
            .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
            .clientSettings(ClientSettings.builder().requireProofKey(true).build())
            .redirectUri(settings.publicAddress(Pages.SIGN_IN_RETURN))
            .scope("openid", "profile")
            .issuerUri(identity.issuer().toString())
            .authorizationUri(identity.browserEndpoint("auth"))
            .tokenUri(identity.internalEndpoint("token"))
            .jwkSetUri(identity.internalEndpoint("certs"))
            .userNameAttributeName(IdTokenClaimNames.SUB)
            .providerConfigurationMetadata(
                Map.of("end_session_endpoint", identity.browserEndpoint("logout")))
            .build());
  }

  /** Tokens live and die with the session of the officer. */
  @Bean
  OAuth2AuthorizedClientRepository tokens() {
    return new HttpSessionOAuth2AuthorizedClientRepository();
  }

  @Bean
  OAuth2AuthorizedClientManager tokenKeeper(
      ClientRegistrationRepository clients, OAuth2AuthorizedClientRepository tokens) {
    var manager = new DefaultOAuth2AuthorizedClientManager(clients, tokens);
    manager.setAuthorizedClientProvider(
        OAuth2AuthorizedClientProviderBuilder.builder().authorizationCode().refreshToken().build());
    return manager;
  }
}
