package th.sucharit.plans.rollover;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import th.sucharit.plans.document.Wording;
import th.sucharit.plans.format.Pointers;

/** Carries texts over and notes what has to be said of them (ผู้ยกข้อความ). */
record Carrier(YearShift years, Choices choices, Notes notes) {

  /** A text as it is; a year of the former plan in it is a person's to judge. */
  String text(String text, String at) {
    if (years.isNamedIn(text)) {
      notes.add(Reason.YEAR_MENTIONED, at, text, text);
    }
    return text;
  }

  /** The right reading of a text. */
  Wording wording(Wording wording, String at) {
    return Wording.of(text(reading(wording, at), at));
  }

  /** A text that is about the period of the plan: its years move. */
  Wording moving(Wording wording, String at) {
    return Wording.of(moving(reading(wording, at), at));
  }

  String moving(String text, String at) {
    String moved = years.in(text);
    if (!moved.equals(text)) {
      notes.add(Reason.YEARS_MOVED, at, text, moved);
    }
    return moved;
  }

  List<Wording> wordings(List<Wording> wordings, String at) {
    return each(wordings, at, this::wording);
  }

  List<String> texts(List<String> texts, String at) {
    return each(texts, at, this::text);
  }

  <T> List<T> each(List<T> all, String at, BiFunction<T, String, T> carried) {
    List<T> over = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      over.add(carried.apply(all.get(i), Pointers.to(at, i)));
    }
    return List.copyOf(over);
  }

  private String reading(Wording wording, String at) {
    if (wording.corrected() != null) {
      notes.add(Reason.CORRECTION_TAKEN, at, wording.asPrinted(), wording.corrected());
    }
    return wording.reading();
  }
}
