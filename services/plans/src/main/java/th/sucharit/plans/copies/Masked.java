package th.sucharit.plans.copies;

/**
 * A text in which every name and number is the same (ข้อความที่ปิดชื่อและตัวเลข): what two plans
 * have in common when one is the other in another name.
 */
record Masked(String letters) {

  private static final char NAME = '¤';

  static Masked of(String text, Names own) {
    String letters = Letters.of(text);
    StringBuilder masked = new StringBuilder(letters.length());
    int at = 0;
    while (at < letters.length()) {
      int name = Math.max(own.lengthAt(letters, at), Names.everywhere().lengthAt(letters, at));
      if (name == 0) {
        masked.append(letters.charAt(at++));
      } else {
        if (masked.isEmpty() || masked.charAt(masked.length() - 1) != NAME) {
          masked.append(NAME);
        }
        at += name;
      }
    }
    return new Masked(masked.toString());
  }
}
