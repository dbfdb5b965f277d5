package th.sucharit.portal.web;

import java.math.BigDecimal;
import java.util.Optional;

/** Figures as people type them (ตัวเลขที่พิมพ์): Thai digits, commas, the word baht. */
public final class TypedAmount {

  private TypedAmount() {}

  /** Digits, point and sign only, where that is what was typed. */
  public static String plain(String typed) {
    return Formats.plainDigits(typed.strip()).replace(",", "");
  }

  /** Baht with two decimals, such as 5000.00; empty when it is no amount. */
  public static Optional<String> baht(String typed) {
    return Optional.of(plain(typed).replaceFirst("\\s*บาท$", ""))
        .filter(amount -> amount.matches("[0-9]{1,12}(\\.[0-9]{1,2})?"))
        .map(amount -> new BigDecimal(amount).setScale(2).toPlainString());
  }
}
