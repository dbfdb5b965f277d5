package th.sucharit.registry.localgovernment;

import java.util.Locale;
import th.sucharit.starter.text.ThaiText;

/** What a local government is called (ชื่อ อปท.), in Thai and in English, with its kind. */
public record Names(String th, String en) {

  public Names {
    th = ThaiText.normalise(th);
    en = ThaiText.normalise(en);
  }

  /** The Thai name without the word for its kind, such as ห้วยเม็ก. */
  String ownTh(LocalGovernmentType type) {
    return !type.special() && th.startsWith(type.thai()) && th.length() > type.thai().length()
        ? th.substring(type.thai().length()).strip()
        : th;
  }

  /** The English name without the words for its kind, such as Huai Mek. */
  String ownEn(LocalGovernmentType type) {
    String end = " " + type.english().toLowerCase(Locale.ROOT);
    return !type.special() && en.toLowerCase(Locale.ROOT).endsWith(end)
        ? en.substring(0, en.length() - end.length()).strip()
        : en;
  }
}
