package th.sucharit.risk.criteria;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import th.sucharit.risk.model.Criteria;
import th.sucharit.risk.model.CriteriaRules;
import th.sucharit.risk.model.Fault;
import tools.jackson.databind.json.JsonMapper;

/** The criteria that hold where a local government laid down none (เกณฑ์มาตรฐานของระบบ). */
@Component
class StandardCriteria {

  private static final String FILE = "/criteria/standard-5x5.json";

  private final Sheet sheet;

  StandardCriteria() {
    this.sheet = read();
    List<Fault> faults = CriteriaRules.faultsOf(sheet.criteria());
    if (!faults.isEmpty()) {
      throw new IllegalStateException(FILE + " cannot be used: " + faults);
    }
  }

  /** The data file. */
  record Sheet(String id, int version, Remark source, Confidence confidence, Criteria criteria) {}

  /** Where the data come from. */
  record Remark(String th, String en) {}

  /** How far they can be relied on. */
  record Confidence(String level, String th, String en) {}

  CriteriaVersion version() {
    return new CriteriaVersion(
        sheet.id(), sheet.version(), ContentHash.of(sheet.criteria()), sheet.criteria());
  }

  Optional<CriteriaVersion> find(String id) {
    return Optional.of(version()).filter(standard -> standard.id().equals(id));
  }

  Sheet sheet() {
    return sheet;
  }

  private static Sheet read() {
    try (InputStream file = StandardCriteria.class.getResourceAsStream(FILE)) {
      if (file == null) {
        throw new IllegalStateException(FILE + " is missing");
      }
      return JsonMapper.builder().build().readValue(file, Sheet.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
