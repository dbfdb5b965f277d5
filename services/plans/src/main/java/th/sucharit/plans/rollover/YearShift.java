package th.sucharit.plans.rollover;

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

  private static final Pattern YEAR = Pattern.compile("(?<![0-9])2[45][0-9]{2}(?![0-9])");

  /** The period of the same length that follows. */
  Period to() {
    return new Period(of(from.firstFiscalYear()), of(from.lastFiscalYear()));
  }

  FiscalYear of(FiscalYear year) {
    return new FiscalYear(year.year() + from.years().size());
  }

  /** Whether a text names a year of the former plan, in either kind of digits. */
  boolean isNamedIn(String text) {
    return YEAR.matcher(ThaiText.digits(text))
        .results()
        .anyMatch(found -> from.covers(year(found)));
  }

  /** The text with the years of the former plan replaced, each in its own kind of digits. */
  String in(String text) {
    Matcher years = YEAR.matcher(ThaiText.digits(text));
    StringBuilder moved = new StringBuilder(text);
    while (years.find()) {
      if (from.covers(year(years))) {
        String next = of(year(years)).toString();
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
            .map(cell -> new Budgets.Cell(of(cell.year()), cell.amount(), null))
            .toList());
  }

  YearlyFigures of(YearlyFigures figures) {
    return new YearlyFigures(
        figures.cells().stream()
            .map(cell -> new YearlyFigures.Cell(of(cell.year()), cell.value()))
            .toList());
  }

  private static FiscalYear year(MatchResult found) {
    return new FiscalYear(Integer.parseInt(found.group()));
  }

  private static String thai(String digits) {
    return digits
        .chars()
        .map(digit -> digit - '0' + '๐')
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
