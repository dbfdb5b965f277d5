package th.sucharit.portal.disclosure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.portal.web.Languages;

/** What a local government has to disclose in a year, and what it shows (รายการตรวจ). */
record Checklist(
    int fiscalYear, boolean opened, Standing framework, Score score, List<Item> items) {

  /** How far the list of items can be trusted. */
  record Standing(String status) {
    public boolean isDraft() {
      return status.contains("draft");
    }
  }

  /** A text in both languages. */
  record Texts(String th, String en) {
    public String in(Locale locale) {
      return Languages.isThai(locale) ? th : en;
    }
  }

  /** How far it has come, and what that may be worth. */
  record Score(
      int evidenced,
      int items,
      String predictedOit,
      Texts caveat,
      List<Indicator> indicators,
      @Nullable Official official) {

    public boolean isMeanOfItems() {
      return indicators.stream().anyMatch(one -> one.meanOf().equals("items"));
    }
  }

  /** What the assessors gave. */
  record Official(String score, Instant madeOfficialAt) {}

  /** An indicator of the instrument (ตัวชี้วัด). */
  record Indicator(
      int number, Texts name, String predicted, String meanOf, List<SubIndicator> subIndicators) {}

  /** A part of an indicator (ตัวชี้วัดย่อย). */
  record SubIndicator(String code, Texts name, String predicted, int evidenced, int items) {}

  /** One duty (รายการเปิดเผยข้อมูล). */
  record Item(
      String code,
      int indicator,
      @Nullable String subIndicator,
      @Nullable String titleTh,
      @Nullable String titleEn,
      @Nullable List<Required> requiredContent,
      String state,
      @Nullable Entered officer,
      @Nullable List<Published> platform) {

    public boolean isEvidenced() {
      return state.equals("evidenced");
    }

    public @Nullable String title(Locale locale) {
      return Languages.isThai(locale) || titleEn == null ? titleTh : titleEn;
    }

    public List<String> required() {
      return list(requiredContent).stream().flatMap(one -> list(one.textsTh()).stream()).toList();
    }

    public List<Published> published() {
      return list(platform);
    }
  }

  /** What must be found where an item is disclosed. */
  record Required(@Nullable List<String> textsTh) {}

  /** What officers entered. */
  record Entered(List<Address> addresses, @Nullable String explanation, Instant at) {}

  /** Where something can be read. */
  record Address(String url, String title) {}

  /**
   * What was published on this platform.
   *
   * @param statistics where everybody finds the numbers that are published
   */
  record Published(
      String source,
      @Nullable Instant at,
      @Nullable Period period,
      @Nullable Counts counts,
      @Nullable String statistics) {

    private static final Pattern OF_COMPLAINTS =
        Pattern.compile(
            "/api/complaints/statistics\\?localGovernment=([0-9]{7})&fiscalYear=([0-9]{4})");

    /** The page that shows them, where there is one; else where they are. */
    public @Nullable String statisticsPage() {
      return statistics == null
          ? null
          : OF_COMPLAINTS
              .matcher(statistics)
              .replaceFirst("/local-governments/$1/statistics?fiscalYear=$2");
    }
  }

  /** From one day to another. */
  record Period(LocalDate from, LocalDate to) {
    public Instant first() {
      return from.atStartOfDay(FiscalYear.BANGKOK).toInstant();
    }

    public Instant last() {
      return to.atStartOfDay(FiscalYear.BANGKOK).toInstant();
    }
  }

  /** Numbers of complaints, for those who deal with them; none for anybody else. */
  record Counts(@Nullable Count all, @Nullable Count corruption, boolean suppressed) {}

  /** One line of numbers. */
  record Count(long total, long finished, long inProgress) {}

  /** Items of a sub-indicator; of an indicator where there is none. */
  public List<Item> of(Indicator indicator, @Nullable SubIndicator part) {
    return items.stream()
        .filter(item -> item.indicator() == indicator.number())
        .filter(item -> part == null || part.code().equals(item.subIndicator()))
        .toList();
  }

  Optional<Item> item(String code) {
    return items.stream().filter(item -> item.code().equals(code)).findFirst();
  }

  private static <T> List<T> list(@Nullable List<T> list) {
    return Optional.ofNullable(list).orElse(List.of());
  }
}
