package th.sucharit.portal.statistics;

import java.time.Clock;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.portal.gateway.Gateway;
import th.sucharit.portal.localgovernment.LocalGovernments;
import th.sucharit.portal.statistics.Statistics.Period;
import th.sucharit.portal.statistics.Statistics.Row;
import th.sucharit.portal.web.Languages;

/** The statistics page of a local government (หน้าสถิติเรื่องร้องเรียน). */
@Controller
@RequestMapping("/local-governments/{code:\\d{7}}/statistics")
class StatisticsPages {

  private static final int YEARS = 5;
  private static final int FIRST = 2540;
  private static final int BUDDHIST_ERA = 543;

  private final ComplaintStatistics statistics;
  private final LocalGovernments registry;
  private final MessageSource texts;
  private final Clock clock;

  StatisticsPages(Gateway gateway, MessageSource texts, Clock clock) {
    this.statistics = gateway.forCitizens(ComplaintStatistics.class);
    this.registry = gateway.forCitizens(LocalGovernments.class);
    this.texts = texts;
    this.clock = clock;
  }

  /** A row of the months' chart. */
  record Month(String name, Row row, java.math.BigDecimal received, java.math.BigDecimal ended) {}

  @GetMapping
  ModelAndView show(
      @PathVariable String code,
      @RequestParam(required = false) @Nullable Integer fiscalYear,
      Locale locale) {
    int present = FiscalYear.of(clock.instant()).year();
    int year = fiscalYear == null ? present : Math.clamp(fiscalYear, FIRST, present);
    var found = statistics.of(code, year);
    var categories = statistics.categories(code);
    var page = new ModelAndView("statistics");
    page.addObject("localGovernment", registry.get(code));
    page.addObject("statistics", found);
    page.addObject("year", year);
    page.addObject("years", IntStream.iterate(present, n -> n - 1).limit(YEARS).boxed().toList());
    page.addObject("months", months(found, locale));
    page.addObject(
        "categories",
        Bars.of(
            found.byCategory(),
            group ->
                group.equals("none") || group.equals(Statistics.MERGED)
                    ? text("statistics.group." + group, locale)
                    : categories.name(group, locale)));
    page.addObject(
        "ends", Bars.of(found.byEnd(), group -> text("statistics.end." + group, locale)));
    return page;
  }

  private static List<Month> months(Statistics found, Locale locale) {
    var most =
        found.rows().stream()
            .mapToLong(row -> Math.max(row.received().total(), row.ended().total()))
            .max()
            .orElse(0);
    return found.rows().stream()
        .map(row ->
            new Month(
                name(row.received(), locale),
                row,
                Bars.width(row.received().total(), most),
                Bars.width(row.ended().total(), most)))
        .toList();
  }

  private static String name(Period period, Locale locale) {
    return period.isOneMonth()
        ? name(period.to(), locale)
        : name(period.from(), locale) + " – " + name(period.to(), locale);
  }

  /** ธ.ค. 2568, Dec 2025. */
  private static String name(YearMonth month, Locale locale) {
    int year = month.getYear() + (Languages.isThai(locale) ? BUDDHIST_ERA : 0);
    return DateTimeFormatter.ofPattern("MMM", locale).format(month) + " " + year;
  }

  private String text(String key, Locale locale) {
    return Objects.requireNonNull(texts.getMessage(key, null, key, locale));
  }
}
