package th.sucharit.ita.peers;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import th.sucharit.ita.assessment.OfficialScores;
import th.sucharit.ita.model.AssessedYear;
import th.sucharit.ita.model.Score;
import th.sucharit.ita.model.Structure;

/** An official result among those of its peers (การเปรียบเทียบผลกับกลุ่ม). */
final class Comparison {

  /** With fewer, single ones could be told. */
  static final int FEWEST = 5;

  /** With fewer, quarters overlap widely. */
  static final int SMALL = 20;

  private static final String USABLE = "usable";

  private final AssessedYear own;
  private final PeerGroup group;
  private final int bodies;
  private final List<OfficialScores> peers;

  Comparison(AssessedYear own, PeerGroup group, int bodies, List<OfficialScores> peers) {
    this.own = own;
    this.group = group;
    this.bodies = bodies;
    this.peers = List.copyOf(peers);
  }

  PeerAnswer.Shown shown() {
    return new PeerAnswer.Shown(
        bodies,
        peers.size(),
        FEWEST,
        peers.size() >= FEWEST,
        PeerAnswer.position(
                own.standing().overall(),
                Spread.of(peers.stream().mapToInt(OfficialScores::overall)),
                FEWEST)
            .orElse(null),
        own.framework().structure().instruments().stream().flatMap(this::indicators).toList());
  }

  private Stream<PeerAnswer.OfIndicator> indicators(Structure.Instrument instrument) {
    return instrument.indicators().stream()
        .flatMap(number -> own.framework().structure().indicator(number).stream())
        .flatMap(one -> indicator(instrument, one));
  }

  private Stream<PeerAnswer.OfIndicator> indicator(
      Structure.Instrument instrument, Structure.Indicator indicator) {
    Score score = own.sheet().score(indicator.number());
    Spread spread =
        Spread.of(
            peers.stream()
                .map(one -> one.indicator(indicator.number()))
                .flatMapToInt(OptionalInt::stream));
    return PeerAnswer.position(score, spread, FEWEST).stream()
        .map(position ->
            new PeerAnswer.OfIndicator(
                indicator.number(), indicator.name(), instrument.code(), position));
  }

  List<Caveat> caveats() {
    List<Caveat> caveats = new ArrayList<>();
    add(caveats, Caveat.FEW_PEERS, peers.size() < FEWEST);
    add(caveats, Caveat.SMALL_GROUP, peers.size() >= FEWEST && peers.size() < SMALL);
    add(caveats, Caveat.SIZE_UNKNOWN, group.size() == SizeClass.UNKNOWN);
    add(caveats, Caveat.NOT_EVERYBODY_OFFICIAL, peers.size() < bodies);
    add(caveats, Caveat.RESPONSE_COUNTS_DIFFER, peers.size() >= FEWEST);
    add(caveats, Caveat.NOT_A_LEAGUE_TABLE, peers.size() >= FEWEST);
    add(caveats, Caveat.FRAMEWORK_UNCERTAIN, !own.framework().status().code().equals(USABLE));
    add(caveats, Caveat.INVENTED, group.invented());
    return caveats;
  }

  private static void add(List<Caveat> caveats, Caveat one, boolean holds) {
    if (holds) {
      caveats.add(one);
    }
  }
}
