package th.sucharit.ita.model;

import static java.util.Objects.requireNonNull;

/** What something is called (ชื่อ), in Thai and in English. */
public record Names(String th, String en) {

  public Names {
    requireNonNull(th, "the Thai name is missing");
    requireNonNull(en, "the English name is missing");
  }

  /** Numbers and codes, which read alike in every language. */
  static Names alike(String text) {
    return new Names(text, text);
  }

  public boolean complete() {
    return !th.isBlank() && !en.isBlank();
  }

  /** Whether those who read Thai only can read it. */
  public boolean inThai() {
    return th.codePoints()
        .anyMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.THAI);
  }
}
