package th.sucharit.portal;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the portal finds the others and how the world finds it.
 *
 * @param gateway where the portal reaches the gateway
 * @param publicUrl where browsers reach the portal, through the gateway
 */
@ConfigurationProperties("sucharit.portal")
public record PortalSettings(URI gateway, URI publicUrl, Identity identity) {

  /**
   * The identity provider.
   *
   * @param issuer as browsers see it
   * @param internalUrl the same realm as the portal itself reaches it, when that differs
   */
  public record Identity(
      URI issuer,
      @Nullable URI internalUrl,
      @DefaultValue("portal") String clientId,
      String clientSecret) {

    public String browserEndpoint(String name) {
      return issuer + "/protocol/openid-connect/" + name;
    }

    public String internalEndpoint(String name) {
      return (internalUrl == null ? issuer : internalUrl) + "/protocol/openid-connect/" + name;
    }
  }

  /** The address of a path of the portal as browsers must use it. */
  public String publicAddress(String path) {
    var base = publicUrl.toString();
    return (base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + path;
  }
}
