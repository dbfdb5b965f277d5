package th.sucharit.plans.rollover;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.plans.document.Budgets;
import th.sucharit.plans.document.Period;
import th.sucharit.plans.document.YearlyFigures;
import th.sucharit.plans.text.ThaiText;

/** From the years of a plan to those of the next (การเลื่อนปีงบประมาณ). */
record YearShift(Period from) {

  private static final Pattern YEAR = Pattern.compile("(?<![0-9])[12][0-9]{3}(?![0-9])");
  private static final int BUDDHIST_ERA = 543;
  private static final int LAST = 2999;

  /** The period of the same length that follows. */
  Period to() {
    return new Period(
        new FiscalYear(from.firstFiscalYear().year() + length()),
        new FiscalYear(from.lastFiscalYear().year() + length()));
  }

  /** Whether there are years that follow. */
  boolean hasNext() {
    return from.lastFiscalYear().year() + length() <= LAST;
  }

  /** The year that takes this one's place; empty when there is none so late. */
  Optional<FiscalYear> of(FiscalYear year) {
    return Optional.of(year.year() + length()).filter(next -> next <= LAST).map(FiscalYear::new);
  }

  private int length() {
    return from.years().size();
  }

  /** Whether a text names a year of the former plan, of either era and in either kind of digits. */
  boolean isNamedIn(String text) {
    return YEAR.matcher(ThaiText.digits(text)).results().anyMatch(this::isOfPlan);
  }

  /** The text with the years of the former plan replaced, each in its own kind of digits. */
  String in(String text) {
    Matcher years = YEAR.matcher(ThaiText.digits(text));
    StringBuilder moved = new StringBuilder(text);
    while (years.find()) {
      if (isOfPlan(years.toMatchResult())) {
        String next = Integer.toString(Integer.parseInt(years.group()) + length());
        boolean thai = text.charAt(years.start()) > '9';
        moved.replace(years.start(), years.end(), thai ? thai(next) : next);
      }
    }
    return moved.toString();
  }

  /** The same amounts, each in the year that takes the old one's place. */
  Budgets of(Budgets budgets) {
    return new Budgets(
        budgets.cells().stream()
            .flatMap(cell ->
                of(cell.year()).map(next -> new Budgets.Cell(next, cell.amount(), null)).stream())
            .toList());
  }

  YearlyFigures of(YearlyFigures figures) {
    return new YearlyFigures(
        figures.cells().stream()
            .flatMap(cell ->
                of(cell.year()).map(next -> new YearlyFigures.Cell(next, cell.value())).stream())
            .toList());
  }

  private boolean isOfPlan(MatchResult found) {
    int year = Integer.parseInt(found.group());
    return covers(year) || covers(year + BUDDHIST_ERA);
  }

  private boolean covers(int year) {
    return year >= from.firstFiscalYear().year() && year <= from.lastFiscalYear().year();
  }

  private static String thai(String digits) {
    return digits
        .chars()
        .map(digit -> digit - '0' + '๐')
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
