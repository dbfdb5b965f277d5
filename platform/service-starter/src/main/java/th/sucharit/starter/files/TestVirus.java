package th.sucharit.starter.files;

/** The harmless file by which malware scanners are tried out; refused with or without a scanner. */
final class TestVirus {

  /** In halves, so that no scanner takes this program for it. */
  static final String SIGN =
      "X5O!P%@AP[4\\PZX54(P^)7CC)7}" + "$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

  private TestVirus() {}

  static void requireNone(String bytes) {
    if (bytes.contains(SIGN)) {
      throw Refused.malware();
    }
  }
}
