package th.sucharit.disclosure.framework;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.starter.web.Problem;

/** The frameworks of all fiscal years that are known (กรอบการประเมินทุกปี). */
public final class Frameworks {

  private final TreeMap<FiscalYear, Framework> byYear;

  /**
   * Takes frameworks that hang together.
   *
   * @throws IllegalStateException naming every flaw
   */
  Frameworks(List<Framework> all, Set<String> themes) {
    List<String> flaws =
        all.stream()
            .flatMap(framework ->
                FrameworkCheck.flaws(framework, themes).stream()
                    .map(flaw -> framework.fiscalYear() + ": " + flaw))
            .toList();
    if (!flaws.isEmpty()) {
      throw new IllegalStateException("frameworks cannot be used: " + flaws);
    }
    this.byYear =
        new TreeMap<>(
            all.stream().collect(Collectors.toMap(Framework::fiscalYear, Function.identity())));
  }

  /** Newest first. */
  public List<Framework> all() {
    return List.copyOf(byYear.descendingMap().values());
  }

  public Optional<Framework> of(FiscalYear year) {
    return Optional.ofNullable(byYear.get(year));
  }

  /**
   * The framework of a fiscal year.
   *
   * @throws Problem 404 when there is none
   */
  public Framework require(FiscalYear year) {
    return of(year)
        .orElseThrow(() ->
            Problem.notFound(
                "framework",
                "What is to be disclosed in fiscal year " + year + " is not known here.",
                "ยังไม่มีกรอบการเปิดเผยข้อมูลของปีงบประมาณ พ.ศ. " + year + " ในระบบ"));
  }
}
