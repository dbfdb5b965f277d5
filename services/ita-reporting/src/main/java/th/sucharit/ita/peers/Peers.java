package th.sucharit.ita.peers;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.ita.assessment.OfficialResults;
import th.sucharit.ita.assessment.OfficialScores;

/**
 * The peers of each year (กลุ่มเปรียบเทียบรายปี), read together and remembered for a moment: a
 * country is a few thousand small documents, found by an index.
 */
@Component
class Peers {

  private final OfficialResults results;
  private final MongoOperations mongo;
  private final Clock clock;
  private final Duration freshFor;
  private final Map<FiscalYear, YearOfPeers> years = new ConcurrentHashMap<>();

  Peers(
      OfficialResults results,
      MongoOperations mongo,
      Clock clock,
      @Value("${sucharit.ita.peers-fresh-for:PT30S}") Duration freshFor) {
    this.results = results;
    this.mongo = mongo;
    this.clock = clock;
    this.freshFor = freshFor;
  }

  /** A year that has a framework, so that few are remembered. */
  YearOfPeers of(FiscalYear year) {
    return requireNonNull(
        years.compute(
            year,
            (any, known) ->
                known != null && known.at().plus(freshFor).isAfter(clock.instant())
                    ? known
                    : read(year)));
  }

  private YearOfPeers read(FiscalYear year) {
    return new YearOfPeers(
        mongo.findAll(PeerBody.class).stream()
            .collect(Collectors.toMap(PeerBody::id, PeerBody::group)),
        results.of(year).stream()
            .collect(Collectors.toMap(OfficialScores::localGovernment, one -> one)),
        clock.instant());
  }
}
