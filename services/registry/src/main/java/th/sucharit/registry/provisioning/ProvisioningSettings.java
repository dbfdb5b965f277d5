package th.sucharit.registry.provisioning;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the sign-in server is and as whom to speak to it (การเชื่อมต่อ Keycloak).
 *
 * @param enabled nothing is carried there otherwise
 * @param workers how many requests at a time
 */
@ConfigurationProperties("sucharit.registry.provisioning")
record ProvisioningSettings(
    boolean enabled,
    @DefaultValue("http://127.0.0.1:8081") String url,
    @DefaultValue("sucharit") String realm,
    @DefaultValue Account account,
    @DefaultValue("8") int workers,
    @DefaultValue("PT5S") Duration retryAfter) {

  /** The service account. */
  record Account(
      @DefaultValue("registry-provisioning") String clientId, @DefaultValue("") String secret) {}
}
