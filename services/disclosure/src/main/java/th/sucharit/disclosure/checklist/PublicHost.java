package th.sucharit.disclosure.checklist;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether a host can be on the public internet, told from its name alone (โฮสต์สาธารณะ): nobody is
 * asked, so that a name cannot make this service call anywhere.
 */
final class PublicHost {

  private static final Pattern DOTTED_QUAD =
      Pattern.compile("(?:(?:0|[1-9][0-9]{0,2})\\.){3}(?:0|[1-9][0-9]{0,2})");

  /** Other ways to write an IPv4 address, which browsers understand. */
  private static final Pattern NUMERIC = Pattern.compile("[0-9]+|0x[0-9a-f]*");

  /** Top-level names that exist inside networks only (RFC 2606, 6761, 6762, 8375, 9476). */
  private static final Set<String> INSIDE =
      Set.of(
          "localhost",
          "local",
          "localdomain",
          "internal",
          "intranet",
          "lan",
          "home",
          "corp",
          "private",
          "alt",
          "arpa",
          "test",
          "example",
          "invalid",
          "onion");

  private static final List<Block> NOT_PUBLIC =
      List.of(
          new Block(0, 0, 8),
          new Block(100, 64, 10),
          new Block(192, 0, 24),
          new Block(198, 18, 15),
          new Block(240, 0, 4));

  private PublicHost() {}

  /** A block of IPv4 addresses by its first two bytes. */
  private record Block(int first, int second, int bits) {
    boolean holds(byte[] address) {
      return bitsOf(address) >>> (32 - bits)
          == bitsOf(new byte[] {(byte) first, (byte) second, 0, 0}) >>> (32 - bits);
    }
  }

  /** A host in ASCII and lower case; an IPv6 address in brackets. */
  static boolean is(String host) {
    if (host.startsWith("[")) {
      return isPublicIpv6(host.substring(1, host.length() - 1));
    }
    String name = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
    List<String> labels = List.of(name.split("\\.", -1));
    if (NUMERIC.matcher(labels.getLast()).matches()) {
      return DOTTED_QUAD.matcher(name).matches() && isPublicIpv4(name);
    }
    return labels.size() > 1
        && labels.stream().noneMatch(String::isEmpty)
        && !INSIDE.contains(labels.getLast());
  }

  private static boolean isPublicIpv4(String literal) {
    try {
      InetAddress address = InetAddress.ofLiteral(literal);
      return isOrdinary(address)
          && NOT_PUBLIC.stream().noneMatch(block -> block.holds(address.getAddress()));
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** Global unicast only (2000::/3), without documentation and tunnels that hold an IPv4. */
  private static boolean isPublicIpv6(String literal) {
    try {
      InetAddress address = InetAddress.ofLiteral(literal);
      if (address instanceof Inet4Address) {
        return false;
      }
      int first = bitsOf(address.getAddress());
      return isOrdinary(address)
          && first >>> 29 == 1
          && first != 0x2001_0db8
          && first != 0x2001_0000
          && first >>> 16 != 0x2002;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static boolean isOrdinary(InetAddress address) {
    return !address.isAnyLocalAddress()
        && !address.isLoopbackAddress()
        && !address.isLinkLocalAddress()
        && !address.isSiteLocalAddress()
        && !address.isMulticastAddress();
  }

  private static int bitsOf(byte[] address) {
    return java.nio.ByteBuffer.wrap(address).getInt();
  }
}
