package th.sucharit.plans.copies;

/** A text without spaces and punctuation, each number as one 0 (ตัวอักษรล้วน). */
final class Letters {

  private static final char NUMBER = '0';

  private Letters() {}

  static String of(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    boolean inNumber = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isDigit(c)) {
        if (!inNumber) {
          letters.append(NUMBER);
        }
        inNumber = true;
      } else if (isLetter(c)) {
        letters.append(c);
        inNumber = false;
      } else if (c != ',' && c != '.') {
        inNumber = false;
      }
    }
    return letters.toString();
  }

  /** Letters and, in Thai, the vowels and tones above and below them. */
  private static boolean isLetter(char c) {
    return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
