package th.sucharit.gateway.edge;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.security.web.util.matcher.IpAddressMatcher;
import org.springframework.stereotype.Component;

/** Those in front of the gateway (or the portal behind it) whose word on the caller counts. */
@Component
class TrustedProxies {

  /** Containers move; a name is asked for again after this time. */
  private static final Duration NAME_HOLDS = Duration.ofSeconds(30);

  private static final Pattern NETWORK =
      Pattern.compile("[0-9.]+(/\\d+)?|[0-9a-fA-F:.]*:[0-9a-fA-F:./]*");

  private final List<IpAddressMatcher> networks;
  private final List<String> names;
  private final LoadingCache<String, Set<InetAddress>> addresses =
      Caffeine.newBuilder().expireAfterWrite(NAME_HOLDS).build(TrustedProxies::resolve);

  TrustedProxies(EdgeSettings settings) {
    this.networks =
        settings.trustedProxies().stream()
            .filter(TrustedProxies::isNetwork)
            .map(IpAddressMatcher::new)
            .toList();
    this.names = settings.trustedProxies().stream().filter(entry -> !isNetwork(entry)).toList();
  }

  boolean include(InetAddress address) {
    return networks.stream().anyMatch(network -> network.matches(address.getHostAddress()))
        || names.stream().anyMatch(name -> addresses.get(name).contains(address));
  }

  private static boolean isNetwork(String entry) {
    return NETWORK.matcher(entry).matches();
  }

  private static Set<InetAddress> resolve(String name) {
    try {
      return Set.of(InetAddress.getAllByName(name));
    } catch (UnknownHostException e) {
      return Set.of();
    }
  }
}
