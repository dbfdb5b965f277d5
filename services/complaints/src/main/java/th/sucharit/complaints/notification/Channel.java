package th.sucharit.complaints.notification;

import java.util.Locale;
import java.util.regex.Pattern;

/** A way to reach somebody (ช่องทางการแจ้ง), and what an address looks like there. */
public enum Channel {
  EMAIL("[^\\s@<>(),;:\\\\\"\\[\\]]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,180}[A-Za-z0-9])?"),
  PHONE("(?:\\+[1-9][0-9]{7,14}|0[0-9]{8,9})"),
  LINE("U[0-9a-f]{32}");

  private static final Pattern THAI_NUMBER = Pattern.compile("(?:\\+66|0)[2-9][0-9]{7,8}");

  private final Pattern form;

  Channel(String form) {
    this.form = Pattern.compile(form);
  }

  /** The name in the API. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  boolean admits(String address) {
    return form.matcher(address).matches();
  }

  /** Whether it costs what a message within Thailand does. */
  boolean isDomestic(String address) {
    return this != PHONE || THAI_NUMBER.matcher(address).matches();
  }
}
