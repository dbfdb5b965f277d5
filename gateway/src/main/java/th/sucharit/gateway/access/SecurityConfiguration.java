package th.sucharit.gateway.access;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import th.sucharit.gateway.limit.RateLimits;
import th.sucharit.gateway.problem.Problem;
import th.sucharit.gateway.problem.Problems;

/** The door: good token or open address, and not too often. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

  @Bean
  SecurityFilterChain door(
      HttpSecurity http, AccessSettings access, RateLimits limits, Problems problems) {
    return http.csrf(AbstractHttpConfigurer::disable)
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .requestCache(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        // the edge writes them, also on answers that never come here
        .headers(AbstractHttpConfigurer::disable)
        .oauth2ResourceServer(server ->
            server
                .bearerTokenResolver(new AccessTokens(access))
                .jwt(jwt -> {})
                .authenticationEntryPoint((request, response, failure) -> {
                  limits.countRefusedToken(request);
                  problems.write(request, response, Problem.TOKEN_INVALID);
                }))
        .addFilterBefore(limits.ofRefusedTokens(), BearerTokenAuthenticationFilter.class)
        .addFilterBefore(limits.ofCallers(), AuthorizationFilter.class)
        .exceptionHandling(refused ->
            refused.authenticationEntryPoint((request, response, failure) ->
                problems.write(request, response, Problem.TOKEN_REQUIRED)))
        .authorizeHttpRequests(requests ->
            requests
                .requestMatchers(access::isOpen)
                .permitAll()
                .requestMatchers(access::isGuarded)
                .authenticated()
                .anyRequest()
                .permitAll())
        .build();
  }

  /** Paths that could be read in two ways never come further than here. */
  @Bean
  RequestRejectedHandler ambiguousRequests(Problems problems) {
    return (request, response, reason) -> problems.write(request, response, Problem.MALFORMED);
  }
}
