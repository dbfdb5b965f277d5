package th.sucharit.ita.peers;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import th.sucharit.ita.assessment.OfficialScores;

/**
 * All local governments and the official results of a year, as they were at some moment
 * (ข้อมูลเปรียบเทียบทั้งปี).
 */
record YearOfPeers(Map<String, PeerGroup> bodies, Map<String, OfficialScores> results, Instant at) {

  Optional<PeerGroup> groupOf(String code) {
    return Optional.ofNullable(bodies.get(code));
  }

  /** The codes of the others in a group. */
  List<String> others(String code, PeerGroup group) {
    return bodies.entrySet().stream()
        .filter(one -> !one.getKey().equals(code) && group.takes(one.getValue()))
        .map(Map.Entry::getKey)
        .toList();
  }

  List<OfficialScores> resultsOf(List<String> codes) {
    return codes.stream().flatMap(code -> Optional.ofNullable(results.get(code)).stream()).toList();
  }
}
