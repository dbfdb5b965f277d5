package th.sucharit.portal.security;

import java.net.URI;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.logout.CookieClearingLogoutHandler;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import th.sucharit.portal.PortalSettings;

/** Two worlds: citizens without any session, officers signed in below {@code /officer}. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

  private static final String[] STAFF = {
    "officer", "executive", "investigator", "council-auditor", "provincial-officer", "administrator"
  };

  private static final String CONTENT =
      "default-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'";

  @Bean
  @Order(1)
  SecurityFilterChain signedInChain(
      HttpSecurity http,
      PortalSettings settings,
      OfficerSignIn signIn,
      ClientRegistrationRepository clients) {
    var signOut = new OidcClientInitiatedLogoutSuccessHandler(clients);
    signOut.setPostLogoutRedirectUri(settings.publicAddress("/"));
    return http.securityMatcher(Pages.OFFICER, Pages.OFFICER + "/**")
        .authorizeHttpRequests(rules -> rules.anyRequest().hasAnyRole(STAFF))
        .oauth2Login(login ->
            login
                .loginPage(Pages.SIGN_IN)
                .authorizationEndpoint(page -> page.baseUri(Pages.SIGN_IN_BASE))
                .redirectionEndpoint(page -> page.baseUri(Pages.SIGN_IN_BASE + "/code/*"))
                .userInfoEndpoint(user -> user.oidcUserService(signIn))
                .successHandler(new BackToPage())
                .failureUrl(Pages.SIGN_IN_FAILED))
        .exceptionHandling(errors ->
            errors.authenticationEntryPoint(
                new LoginUrlAuthenticationEntryPoint(settings.publicAddress(Pages.SIGN_IN))))
        .logout(out ->
            out.logoutUrl(Pages.SIGN_OUT)
                .addLogoutHandler(new CookieClearingLogoutHandler(SessionCookie.expired()))
                .logoutSuccessHandler(signOut))
        .headers(headers ->
            shared(headers, "")
                .contentSecurityPolicy(csp ->
                    csp.policyDirectives(CONTENT + " " + origin(settings.identity().issuer()))))
        .build();
  }

  @Bean
  @Order(2)
  SecurityFilterChain publicChain(HttpSecurity http, PortalSettings settings) {
    return http.authorizeHttpRequests(rules -> rules.anyRequest().permitAll())
        .addFilterBefore(
            new SameOriginForms(origin(settings.publicUrl())), AuthorizationFilter.class)
        .csrf(AbstractHttpConfigurer::disable)
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .requestCache(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .headers(headers ->
            shared(headers, "self")
                .contentSecurityPolicy(csp -> csp.policyDirectives(publicContent(settings)))
                .cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                .addHeaderWriter(new Caching()))
        .build();
  }

  /** Referrer {@code same-origin}: with {@code no-referrer} browsers send {@code Origin: null}. */
  private static HeadersConfigurer<HttpSecurity> shared(
      HeadersConfigurer<HttpSecurity> headers, String mayAskWhere) {
    return headers
        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
        .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
        .crossOriginResourcePolicy(policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
        .permissionsPolicyHeader(policy ->
            policy.policy(
                "camera=(), geolocation=(" + mayAskWhere + "), microphone=(), payment=()"));
  }

  /** Pictures of a map are the one thing that may come from elsewhere, where one is set. */
  private static String publicContent(PortalSettings settings) {
    return settings.map().isThere()
        ? CONTENT + "; img-src 'self' " + settings.map().origin()
        : CONTENT;
  }

  private static String origin(URI address) {
    return address.getScheme() + "://" + address.getRawAuthority();
  }
}
