package th.sucharit.disclosure.framework;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.disclosure.framework.PlatformRule.Source;
import th.sucharit.disclosure.framework.StatisticsPeriod.Days;

/**
 * What a fiscal year asks a local government to disclose (กรอบการประเมิน OIT).
 *
 * @param status how far it can be trusted as a whole
 * @param gaps what is not known
 * @param subIndicators none where the year's are not known
 * @param sources what the ids of sources stand for
 */
public record Framework(
    FiscalYear fiscalYear,
    String status,
    List<String> gaps,
    Instrument instrument,
    List<Indicator> indicators,
    List<SubIndicator> subIndicators,
    List<Item> items,
    Scoring scoring,
    List<PlatformRule> platform,
    Map<String, String> sources) {

  /** What is assessed (แบบวัด). */
  public record Instrument(String code, String nameTh, String nameEn) {}

  /** A part of the instrument (ตัวชี้วัด). */
  public record Indicator(int number, String nameTh, String nameEn) {}

  /** A part of an indicator (ตัวชี้วัดย่อย). */
  public record SubIndicator(
      String code, int indicator, String nameTh, String nameEn, Basis basis) {}

  public Optional<Item> item(String code) {
    return items.stream().filter(item -> item.code().equals(code)).findFirst();
  }

  /** The rule for what a source fills this year. */
  public Optional<PlatformRule> rule(Source source) {
    return platform.stream().filter(rule -> rule.by() == source).findFirst();
  }

  /** Which complaints this year's statistics count, where it asks for them. */
  public Optional<Days> complaintPeriod() {
    return rule(Source.COMPLAINT_COUNTS)
        .map(PlatformRule::period)
        .map(period -> period.of(fiscalYear));
  }

  /** The items that a source fills this year. */
  public List<Item> filledBy(Source source) {
    return rule(source).map(rule -> withTheme(rule.theme()).toList()).orElse(List.of());
  }

  Stream<Item> withTheme(String theme) {
    return items.stream().filter(item -> item.themes().contains(theme));
  }
}
