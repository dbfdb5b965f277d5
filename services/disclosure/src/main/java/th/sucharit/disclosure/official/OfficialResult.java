package th.sucharit.disclosure.official;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.starter.events.View;

/** The official result of an ITA assessment (ผล ITA อย่างเป็นทางการ), once there is one. */
@Document("officialResults")
@CompoundIndex(
    name = "ofYear",
    def = "{'localGovernment': 1, 'fiscalYear': 1, 'madeOfficialAt': -1}")
class OfficialResult extends View {

  @SuppressWarnings("unused") // queried, never read
  private @Nullable LocalGovernmentId localGovernment;

  @SuppressWarnings("unused") // queried, never read
  private @Nullable FiscalYear fiscalYear;

  private @Nullable Instant madeOfficialAt;
  private Map<String, String> scoreByInstrument = new TreeMap<>();

  @SuppressWarnings("unused") // Spring Data
  private OfficialResult() {}

  OfficialResult(String id) {
    super(id);
  }

  OfficialResult made(
      LocalGovernmentId of, FiscalYear year, Map<String, String> scores, Instant at) {
    this.localGovernment = of;
    this.fiscalYear = year;
    this.scoreByInstrument = new TreeMap<>(scores);
    this.madeOfficialAt = at;
    return this;
  }

  Optional<OfficialScore> score(String instrument) {
    return Optional.ofNullable(scoreByInstrument.get(instrument))
        .map(score -> new OfficialScore(score, Optional.ofNullable(madeOfficialAt).orElseThrow()));
  }
}
