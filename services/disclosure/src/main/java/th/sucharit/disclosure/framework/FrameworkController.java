package th.sucharit.disclosure.framework;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import th.sucharit.contracts.FiscalYear;

/** Everybody may read what is to be disclosed, and how sure we are of it. */
@RestController
@RequestMapping("/disclosure/frameworks")
class FrameworkController {

  private final Frameworks frameworks;

  FrameworkController(Frameworks frameworks) {
    this.frameworks = frameworks;
  }

  /** A framework in the list. */
  record Summary(FiscalYear fiscalYear, int items, String status, List<String> gaps) {}

  @GetMapping
  @PermitAll
  List<Summary> all() {
    return frameworks.all().stream()
        .map(one -> new Summary(one.fiscalYear(), one.items().size(), one.status(), one.gaps()))
        .toList();
  }

  @GetMapping("/{fiscalYear}")
  @PermitAll
  Framework one(@PathVariable @Min(2400) @Max(2999) int fiscalYear) {
    return frameworks.require(new FiscalYear(fiscalYear));
  }
}
