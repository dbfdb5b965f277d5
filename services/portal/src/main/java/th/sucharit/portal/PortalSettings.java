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
public record PortalSettings(
    URI gateway, URI publicUrl, Identity identity, @DefaultValue MapTiles map) {

  /**
   * Pictures of a map, which come from another server; without an address there is no map, and
   * nobody's browser asks anybody else for anything.
   *
   * @param tiles address with {z}, {x} and {y}, such as https://tiles.example/{z}/{x}/{y}.png
   * @param attribution whose map it is
   */
  public record MapTiles(@DefaultValue("") String tiles, @DefaultValue("") String attribution) {

    public MapTiles {
      if (!tiles.isEmpty() && !tiles.matches("https?://[A-Za-z0-9.:-]+/[!-:<-~]*")) {
        throw new IllegalArgumentException("sucharit.portal.map.tiles is no address of tiles");
      }
    }

    public boolean isThere() {
      return !tiles.isEmpty();
    }

    /** The server that browsers ask. */
    public String origin() {
      return tiles.substring(0, tiles.indexOf('/', tiles.indexOf("//") + 2));
    }
  }

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
