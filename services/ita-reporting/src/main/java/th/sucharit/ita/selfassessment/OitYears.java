package th.sucharit.ita.selfassessment;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.ResourceLoader;
import org.springframework.core.io.support.ResourcePatternUtils;
import org.springframework.stereotype.Component;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.ita.framework.Frameworks;
import th.sucharit.ita.model.Framework;
import th.sucharit.ita.model.Structure;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The disclosure items of each fiscal year (รายการ OIT รายปี), read from files and checked. */
@Component
class OitYears {

  private final Map<FiscalYear, OitYear> byYear = new TreeMap<>();

  OitYears(
      ResourceLoader files,
      JsonMapper json,
      Frameworks frameworks,
      @Value("${sucharit.ita.oit}") List<String> locations)
      throws IOException {
    JsonMapper strict =
        json.rebuild()
            .enable(
                DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();
    for (String location : locations) {
      for (Resource file :
          ResourcePatternUtils.getResourcePatternResolver(files).getResources(location)) {
        try (InputStream in = file.getInputStream()) {
          add(strict.readValue(in, OitYear.class), frameworks);
        }
      }
    }
  }

  Optional<OitYear> find(FiscalYear year) {
    return Optional.ofNullable(byYear.get(year));
  }

  private void add(OitYear year, Frameworks frameworks) {
    Framework framework =
        frameworks
            .find(year.fiscalYear())
            .orElseThrow(() -> broken(year, "there is no framework of this year"));
    Set<String> codes = new HashSet<>();
    for (OitYear.Item item : year.items()) {
      if (!codes.add(item.code())) {
        throw broken(year, "item " + item.code() + " is there twice");
      }
      if (!fits(item, framework.structure())) {
        throw broken(year, "item " + item.code() + " stands elsewhere in the framework");
      }
    }
    if (byYear.put(year.fiscalYear(), year) != null) {
      throw broken(year, "there are two files of this year");
    }
  }

  private static boolean fits(OitYear.Item item, Structure structure) {
    return structure.indicator(item.indicator()).isPresent()
        && (structure.subIndicators().isEmpty()
            ? item.subIndicator() == null
            : structure.subIndicators().stream()
                .anyMatch(sub ->
                    sub.code().equals(item.subIndicator())
                        && sub.indicator() == item.indicator()
                        && sub.items().contains(item.code())));
  }

  private static IllegalStateException broken(OitYear year, String fault) {
    return new IllegalStateException("The OIT items of " + year.fiscalYear() + ": " + fault);
  }
}
