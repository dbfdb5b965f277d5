package th.sucharit.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatsTests {

  private static final Instant NOON = Instant.parse("2026-11-21T05:00:00Z");
  private final Formats thai = in(Languages.THAI);
  private final Formats english = in(Languages.ENGLISH);

  private static Formats in(Locale locale) {
    return new Formats(locale, Clock.fixed(NOON, ZoneOffset.UTC));
  }

  @Test
  void writesThaiDatesInTheBuddhistEra() {
    assertThat(thai.date(NOON)).isEqualTo("21 พฤศจิกายน 2569");
    assertThat(thai.shortDate(NOON)).isEqualTo("21 พ.ย. 2569");
    assertThat(thai.dateTime(NOON)).isEqualTo("21 พ.ย. 2569 12:00 น.");
  }

  @Test
  void writesEnglishDatesInTheCommonEra() {
    assertThat(english.date(NOON)).isEqualTo("21 November 2026");
    assertThat(english.dateTime(NOON)).isEqualTo("21 Nov 2026, 12:00");
  }

  @Test
  void turnsTheYearAtMidnightInThailand() {
    assertThat(thai.date(Instant.parse("2026-12-31T16:59:59Z"))).isEqualTo("31 ธันวาคม 2569");
    assertThat(thai.date(Instant.parse("2026-12-31T17:00:00Z"))).isEqualTo("1 มกราคม 2570");
  }

  @Test
  void writesTheLeapDay() {
    assertThat(thai.date(Instant.parse("2028-02-29T00:00:00Z"))).isEqualTo("29 กุมภาพันธ์ 2571");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-21T16:59:59Z, 0",
    "2026-11-21T17:00:00Z, 1",
    "2026-11-20T16:59:59Z, -1",
    "2026-12-06T16:59:59Z, 15"
  })
  void countsDaysByTheThaiCalendar(Instant due, long days) {
    assertThat(thai.daysUntil(due)).isEqualTo(days);
  }

  @ParameterizedTest
  @CsvSource({
    "10000.00, '10,000'",
    "0, 0",
    "1234567.5, '1,234,567.50'",
    "0.10, 0.10",
    "99999999999999.99, '99,999,999,999,999.99'"
  })
  void writesMoneyExactly(String amount, String written) {
    assertThat(thai.money(amount)).isEqualTo(written);
  }

  @Test
  void printsOfficialNumbersInThaiDigitsInThaiOnly() {
    assertThat(thai.official("1.2.10")).isEqualTo("๑.๒.๑๐");
    assertThat(thai.official(2566)).isEqualTo("๒๕๖๖");
    assertThat(english.official(2566)).isEqualTo("2566");
  }

  @Test
  void readsThaiDigits() {
    assertThat(Formats.plainDigits("๔๘๒๑-0937 ๕๕๑๔")).isEqualTo("4821-0937 5514");
  }
}
