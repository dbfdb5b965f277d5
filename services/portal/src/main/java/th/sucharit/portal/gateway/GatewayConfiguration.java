package th.sucharit.portal.gateway;

import java.net.http.HttpClient;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.web.client.OAuth2ClientHttpRequestInterceptor;
import org.springframework.web.client.RestClient;
import th.sucharit.portal.PortalSettings;

/** Sets up the two ways of calling the gateway. */
@Configuration(proxyBeanMethods = false)
class GatewayConfiguration {

  /** The one client registration of the portal. */
  private static final String CLIENT = "portal";

  private static final Duration CONNECT = Duration.ofSeconds(2);
  private static final Duration ANSWER = Duration.ofSeconds(15);

  @Bean
  Gateway gateway(
      RestClient.Builder builder,
      PortalSettings settings,
      ProblemReader problems,
      OAuth2AuthorizedClientManager officers) {
    var requests =
        new JdkClientHttpRequestFactory(
            HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(CONNECT)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build());
    requests.setReadTimeout(ANSWER);
    var anonymous =
        builder
            .clone()
            .baseUrl(settings.gateway())
            .requestFactory(requests)
            .requestInterceptor(new VisitorAddress())
            .defaultStatusHandler(HttpStatusCode::isError, problems);
    var token = new OAuth2ClientHttpRequestInterceptor(officers);
    token.setClientRegistrationIdResolver(request -> CLIENT);
    return new Gateway(anonymous.build(), anonymous.clone().requestInterceptor(token).build());
  }
}
