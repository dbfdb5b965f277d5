package th.sucharit.ita.framework;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.ita.model.FactSheet;
import th.sucharit.ita.model.Framework;
import th.sucharit.ita.model.Score;
import th.sucharit.starter.web.Page;

/** Everybody may see by what a year is assessed, and how sure that is. */
@RestController
@RequestMapping("/ita-reporting/frameworks")
class FrameworkController {

  private final Frameworks frameworks;

  FrameworkController(Frameworks frameworks) {
    this.frameworks = frameworks;
  }

  /** A framework in the list. */
  record Summary(FiscalYear fiscalYear, String status, Score passMark, int indicators, int items) {

    static Summary of(Framework framework) {
      return new Summary(
          framework.fiscalYear(),
          framework.status().code(),
          framework.levels().passMark().score(),
          framework.structure().indicators().size(),
          framework.structure().subIndicators().stream().mapToInt(one -> one.items().size()).sum());
    }
  }

  @GetMapping
  @PermitAll
  Page<Summary> list() {
    List<Summary> all = frameworks.all().stream().map(Summary::of).toList();
    return new Page<>(all, 0, all.size(), all.size());
  }

  @GetMapping("/{fiscalYear}")
  @PermitAll
  Framework show(@PathVariable @Min(2400) @Max(2999) int fiscalYear) {
    return frameworks.require(new FiscalYear(fiscalYear));
  }

  /** The same fact by fact, for people: each with its sources in words and how sure it is. */
  @GetMapping("/{fiscalYear}/facts")
  @PermitAll
  FactSheet facts(@PathVariable @Min(2400) @Max(2999) int fiscalYear) {
    return FactSheet.of(frameworks.require(new FiscalYear(fiscalYear)));
  }
}
