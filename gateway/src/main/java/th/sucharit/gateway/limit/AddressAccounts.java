package th.sucharit.gateway.limit;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Names an account after an address without keeping the address: a hash under a salt that lives as
 * long as this process.
 */
final class AddressAccounts {

  /** What one household or office gets in IPv6 counts as one. */
  private static final int NETWORK_BYTES = 8;

  private static final int NAME_BYTES = 16;

  private final byte[] salt = new byte[32];

  AddressAccounts() {
    new SecureRandom().nextBytes(salt);
  }

  String of(InetAddress address) {
    byte[] bytes = address.getAddress();
    byte[] counted = address instanceof Inet6Address ? Arrays.copyOf(bytes, NETWORK_BYTES) : bytes;
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(salt);
      return HexFormat.of().formatHex(digest.digest(counted), 0, NAME_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
