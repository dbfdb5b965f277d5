package th.sucharit.disclosure.official;

import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.contracts.LocalGovernmentId;

/** Looks up what the assessors gave (ค้นคะแนนอย่างเป็นทางการ). */
@Service
public class OfficialScores {

  private final OfficialResults results;

  OfficialScores(OfficialResults results) {
    this.results = results;
  }

  /** The official score of an instrument in a fiscal year, when known. */
  public Optional<OfficialScore> of(LocalGovernmentId code, FiscalYear year, String instrument) {
    return results.newest(code, year, Limit.of(1)).stream()
        .findFirst()
        .flatMap(result -> result.score(instrument));
  }
}
