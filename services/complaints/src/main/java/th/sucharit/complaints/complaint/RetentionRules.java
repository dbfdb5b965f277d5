package th.sucharit.complaints.complaint;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import th.sucharit.contracts.FiscalYear;
import tools.jackson.databind.json.JsonMapper;

/** How long what a complaint says is kept after its end (อายุการเก็บรักษา); read from a file. */
@Component
class RetentionRules {

  private final List<Rule> rules;

  RetentionRules(
      @Value("${sucharit.complaints.retention:classpath:complaint/retention.json}") Resource file,
      JsonMapper json) {
    try (InputStream in = file.getInputStream()) {
      this.rules = List.of(json.readValue(in, Rule[].class));
    } catch (IOException e) {
      throw new UncheckedIOException(file.getDescription() + " cannot be read", e);
    }
  }

  /**
   * One rule.
   *
   * @param endedAs the state in which the complaint ended
   * @param basis where it is laid down
   */
  record Rule(String endedAs, int years, String basis) {}

  /**
   * From when it has to be erased: years after its end, or after the complainant was last heard;
   * never while it runs or is held.
   */
  Optional<Instant> erasableFrom(CaseStory complaint) {
    if (complaint.held() || !(complaint.state() instanceof CaseState.Ended end)) {
      return Optional.empty();
    }
    Instant last =
        complaint.lastHeard().filter(heard -> heard.isAfter(end.since())).orElse(end.since());
    return rules.stream()
        .filter(rule -> rule.endedAs().equals(end.status()))
        .findFirst()
        .map(rule -> last.atZone(FiscalYear.BANGKOK).plusYears(rule.years()).toInstant());
  }
}
