package th.sucharit.ita.framework;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.ita.model.Framework;
import th.sucharit.ita.model.FrameworkRules;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads framework files and tells everything that is wrong with any of them. */
final class FrameworkReader {

  private final ResourcePatternResolver files;
  private final JsonMapper json;

  FrameworkReader(ResourcePatternResolver files, JsonMapper json) {
    this.files = files;
    this.json =
        json.rebuild()
            .enable(
                DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();
  }

  /**
   * The frameworks of all files that match.
   *
   * @throws BrokenFrameworks with all faults of all files
   */
  Map<FiscalYear, Framework> read(List<String> locations) {
    List<String> faults = new ArrayList<>();
    Map<FiscalYear, Framework> read = new TreeMap<>();
    for (Resource file : locations.stream().flatMap(this::matching).toList()) {
      try (InputStream in = file.getInputStream()) {
        Framework framework = json.readValue(in, Framework.class);
        faultsOf(framework, file).forEach(fault -> faults.add(file.getFilename() + ": " + fault));
        if (read.put(framework.fiscalYear(), framework) != null) {
          faults.add(file.getFilename() + ": there is another file of this year");
        }
      } catch (JacksonException unreadable) {
        faults.add(file.getFilename() + ": " + unreadable.getMessage());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    if (read.isEmpty() && faults.isEmpty()) {
      faults.add("there are none at " + String.join(", ", locations));
    }
    if (!faults.isEmpty()) {
      throw new BrokenFrameworks(faults);
    }
    return read;
  }

  private static List<String> faultsOf(Framework framework, Resource file) {
    List<String> faults = new ArrayList<>(FrameworkRules.faults(framework));
    if (!(framework.fiscalYear() + ".json").equals(file.getFilename())) {
      faults.add("the file of fiscal year " + framework.fiscalYear() + " has another year's name");
    }
    return faults;
  }

  private Stream<Resource> matching(String location) {
    try {
      return Arrays.stream(files.getResources(location))
          .sorted(Comparator.comparing(file -> String.valueOf(file.getFilename())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
