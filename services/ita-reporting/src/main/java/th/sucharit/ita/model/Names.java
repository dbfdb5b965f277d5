package th.sucharit.ita.model;

import static java.util.Objects.requireNonNull;

/** What something is called (ชื่อ), in Thai and in English. */
public record Names(String th, String en) {

  public Names {
    requireNonNull(th, "the Thai name is missing");
    requireNonNull(en, "the English name is missing");
  }

  public boolean complete() {
    return !th.isBlank() && !en.isBlank();
  }
}
