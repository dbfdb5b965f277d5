package th.sucharit.gateway.routing;

import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.util.TimeValue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The connections to the services; nothing is repeated, followed, unpacked or remembered. */
@Configuration(proxyBeanMethods = false)
class UpstreamConfiguration {

  /** Services close idle connections after 20 s; one that was idle this long is tried first. */
  private static final TimeValue CHECK_AFTER = TimeValue.ofSeconds(1);

  @Bean
  CloseableHttpClient upstream(RoutingSettings settings) {
    var patience = settings.patience();
    var connections =
        PoolingHttpClientConnectionManagerBuilder.create()
            .setMaxConnPerRoute(patience.atOnce())
            .setMaxConnTotal(patience.atOnce() * settings.services().size())
            .setDefaultConnectionConfig(
                ConnectionConfig.custom()
                    .setConnectTimeout(patience.connect().toMillis(), TimeUnit.MILLISECONDS)
                    .setValidateAfterInactivity(CHECK_AFTER)
                    .build())
            .build();
    return HttpClients.custom()
        .setConnectionManager(connections)
        .disableAuthCaching()
        .disableAutomaticRetries()
        .disableContentCompression()
        .disableCookieManagement()
        .disableDefaultUserAgent()
        .disableRedirectHandling()
        .build();
  }
}
