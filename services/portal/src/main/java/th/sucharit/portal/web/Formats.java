package th.sucharit.portal.web;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import th.sucharit.contracts.FiscalYear;

/** How dates, years and amounts are written (รูปแบบวันที่ ปี และจำนวนเงิน) in one language. */
public final class Formats {

  private static final int BUDDHIST_ERA = 543;
  private static final int ZERO_THAI = '๐';

  private final Locale locale;
  private final Clock clock;

  Formats(Locale locale, Clock clock) {
    this.locale = locale;
    this.clock = clock;
  }

  /** 21 พฤศจิกายน 2569, 21 November 2026. */
  public String date(Instant instant) {
    return date(instant, "d MMMM");
  }

  /** 21 พ.ย. 2569, 21 Nov 2026. */
  public String shortDate(Instant instant) {
    return date(instant, "d MMM");
  }

  /** The same of a day. */
  public String shortDate(LocalDate day) {
    return shortDate(day.atStartOfDay(FiscalYear.BANGKOK).toInstant());
  }

  /** 21 พ.ย. 2569 15:20 น., 21 Nov 2026, 15:20. */
  public String dateTime(Instant instant) {
    var time = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).format(inThailand(instant));
    return isThai()
        ? date(instant, "d MMM") + " " + time + " น."
        : date(instant, "d MMM") + ", " + time;
  }

  private String date(Instant instant, String pattern) {
    var day = inThailand(instant);
    return DateTimeFormatter.ofPattern(pattern, locale).format(day) + " " + year(day.getYear());
  }

  /** Days from today until that day in Thailand; negative once it has passed. */
  public long daysUntil(Instant instant) {
    var today = LocalDate.ofInstant(clock.instant(), FiscalYear.BANGKOK);
    return ChronoUnit.DAYS.between(today, inThailand(instant).toLocalDate());
  }

  /** The calendar year of the reader: Buddhist era in Thai. */
  public String year(int commonEra) {
    return Integer.toString(isThai() ? commonEra + BUDDHIST_ERA : commonEra);
  }

  /** The calendar year of today, for the footer. */
  public String thisYear() {
    return year(inThailand(clock.instant()).getYear());
  }

  /** 10,000 or 10,000.50; never rounded. */
  public String money(String amount) {
    var exact = new BigDecimal(amount);
    var format = NumberFormat.getNumberInstance(Locale.ENGLISH);
    var whole = exact.stripTrailingZeros().scale() <= 0;
    format.setMinimumFractionDigits(whole ? 0 : 2);
    format.setMaximumFractionDigits(Math.max(2, exact.scale()));
    return format.format(exact);
  }

  /** The same; a dash where there is none, which is not 0. */
  public String moneyOrNone(@Nullable String amount) {
    return amount == null ? "–" : money(amount);
  }

  public String number(long number) {
    return NumberFormat.getIntegerInstance(Locale.ENGLISH).format(number);
  }

  /** Digits as official Thai documents print them (เลขไทย); unchanged in English. */
  public String official(@Nullable Object text) {
    if (text == null) {
      return "";
    }
    return isThai() ? thaiDigits(text.toString()) : text.toString();
  }

  static String thaiDigits(String text) {
    var result = new StringBuilder(text.length());
    text.chars()
        .map(c -> c >= '0' && c <= '9' ? ZERO_THAI + (c - '0') : c)
        .forEach(c -> result.append((char) c));
    return result.toString();
  }

  /** What people typed, with Thai digits turned into the ones the services use. */
  public static String plainDigits(String text) {
    var result = new StringBuilder(text.length());
    text.chars()
        .map(c -> c >= ZERO_THAI && c <= '๙' ? '0' + (c - ZERO_THAI) : c)
        .forEach(c -> result.append((char) c));
    return result.toString();
  }

  private boolean isThai() {
    return Languages.isThai(locale);
  }

  private static ZonedDateTime inThailand(Instant instant) {
    return instant.atZone(FiscalYear.BANGKOK);
  }
}
