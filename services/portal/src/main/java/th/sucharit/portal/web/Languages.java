package th.sucharit.portal.web;

import java.util.Locale;

/** The two languages of the portal (ภาษาของเว็บไซต์): Thai first. */
public final class Languages {

  public static final Locale THAI = Locale.of("th");
  public static final Locale ENGLISH = Locale.ENGLISH;

  private Languages() {}

  public static boolean isThai(Locale locale) {
    return locale.getLanguage().equals(THAI.getLanguage());
  }
}
