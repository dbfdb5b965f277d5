package th.sucharit.ita.framework;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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

  private static final Logger log = LoggerFactory.getLogger(Frameworks.class);

  private final Map<FiscalYear, Framework> byYear;

  Frameworks(
      ResourceLoader files,
      JsonMapper json,
      @Value("${sucharit.ita.frameworks}") List<String> locations,
      @Value("${sucharit.ita.framework-folder:}") String folder) {
    FrameworkReader reader =
        new FrameworkReader(ResourcePatternUtils.getResourcePatternResolver(files), json);
    Map<FiscalYear, Framework> all = new TreeMap<>(reader.read(locations));
    if (!folder.isBlank()) {
      reader
          .readFolder(Path.of(folder))
          .forEach((year, framework) -> {
            boolean corrected = all.put(year, framework) != null;
            log.info(
                "Fiscal year {} is assessed by {}.json of {}{}",
                year,
                year,
                folder,
                corrected ? ", which takes the place of the one that came with the program" : "");
          });
    }
    this.byYear = Collections.unmodifiableMap(all);
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
