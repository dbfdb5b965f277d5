package th.sucharit.ita.framework;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.support.ResourcePatternResolver;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.ita.model.Framework;
import th.sucharit.ita.model.FrameworkRules;
import tools.jackson.databind.json.JsonMapper;

/** Reads framework files and tells everything that is wrong with any of them. */
final class FrameworkReader {

  private static final DataFiles.Kind<FiscalYear, Framework> KIND =
      new DataFiles.Kind<>(
          "ITA frameworks",
          Framework.class,
          Framework::fiscalYear,
          "year",
          FrameworkReader::faultsOf);

  private final DataFiles files;

  FrameworkReader(ResourcePatternResolver files, JsonMapper json) {
    this.files = new DataFiles(files, json);
  }

  /**
   * The frameworks of all files that match.
   *
   * @throws BrokenFiles with all faults of all files
   */
  Map<FiscalYear, Framework> read(List<String> locations) {
    return files.read(KIND, locations);
  }

  /**
   * The frameworks in a folder outside of the program.
   *
   * @throws BrokenFiles with all faults of all files, or when there is no such folder
   */
  Map<FiscalYear, Framework> readFolder(Path folder) {
    return files.readFolder(KIND, folder);
  }

  private static List<String> faultsOf(Framework framework, String fileName) {
    List<String> faults = new ArrayList<>(FrameworkRules.faults(framework));
    if (!(framework.fiscalYear() + ".json").equals(fileName)) {
      faults.add("the file of fiscal year " + framework.fiscalYear() + " has another year's name");
    }
    return faults;
  }
}
