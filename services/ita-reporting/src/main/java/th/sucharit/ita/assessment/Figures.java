package th.sucharit.ita.assessment;

import java.util.Locale;

/** What the figures of a result are called in tables and answers (ชื่อช่องของตารางคะแนน). */
public final class Figures {

  public static final String OVERALL = "overall";

  private Figures() {}

  public static String instrument(String code) {
    return code.toLowerCase(Locale.ROOT);
  }

  /** A part of an instrument, such as {@code eit_1}. */
  public static String part(String instrument, int number) {
    return instrument(instrument) + "_" + number;
  }

  static String parts(String instrument) {
    return instrument(instrument) + "_parts";
  }

  static String change(int indicator) {
    return "change_" + indicator;
  }
}
