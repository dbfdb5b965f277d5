package th.sucharit.portal.plan.editing;

/** What was typed cannot be what the field holds (อ่านค่าที่พิมพ์ไม่ได้). */
final class Misread extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String key;

  Misread(String key) {
    super(key);
    this.key = key;
  }

  /** The message that says why. */
  String key() {
    return key;
  }
}
