package th.sucharit.ita.framework;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ResourceLoader;
import org.springframework.core.io.support.ResourcePatternUtils;
import org.springframework.stereotype.Component;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.ita.model.Framework;
import th.sucharit.starter.web.Problem;
import tools.jackson.databind.json.JsonMapper;

/**
 * The frameworks that this service counts by (กรอบการประเมินที่ใช้ได้), one for each fiscal year.
 */
@Component
public class Frameworks {

  private final Map<FiscalYear, Framework> byYear;

  Frameworks(
      ResourceLoader files,
      JsonMapper json,
      @Value("${sucharit.ita.frameworks}") List<String> locations) {
    this.byYear =
        new FrameworkReader(ResourcePatternUtils.getResourcePatternResolver(files), json)
            .read(locations);
  }

  /** All of them, the earliest first. */
  public Collection<Framework> all() {
    return byYear.values();
  }

  public Optional<Framework> find(FiscalYear year) {
    return Optional.ofNullable(byYear.get(year));
  }

  /**
   * The framework of a year.
   *
   * @throws Problem 404 when there is none
   */
  public Framework require(FiscalYear year) {
    return find(year)
        .orElseThrow(() ->
            Problem.notFound(
                "ita-framework",
                "There is no ITA framework of fiscal year " + year + ".",
                "ไม่มีกรอบการประเมิน ITA ของปีงบประมาณ พ.ศ. " + year));
  }
}
