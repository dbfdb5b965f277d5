package th.sucharit.ita.peers;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.ita.model.Names;
import th.sucharit.ita.model.Score;

/** A comparison with peers as the API shows it. */
record PeerAnswer(
    LocalGovernmentId localGovernment,
    FiscalYear fiscalYear,
    Group group,
    @JsonUnwrapped Shown shown,
    List<Caveat> caveats) {

  /** Of which type and size the peers are. */
  record Group(
      String kind,
      SizeClass size,
      @Nullable Integer populationFrom,
      @Nullable Integer populationTo) {

    static Group of(PeerGroup group) {
      return new Group(
          group.kind(),
          group.size(),
          group.size().populationFrom().orElse(null),
          group.size().populationTo().orElse(null));
    }
  }

  /**
   * How many there are, and what is shown of them.
   *
   * @param bodies all others in the group
   * @param peers those of them that have an official result
   * @param fewest with fewer peers nothing is shown
   */
  record Shown(
      int bodies,
      int peers,
      int fewest,
      boolean shown,
      @Nullable Position overall,
      List<OfIndicator> indicators) {}

  /** One indicator. */
  record OfIndicator(
      int indicator, Names name, String instrument, @JsonUnwrapped Position position) {}

  /**
   * Where a score is among its peers.
   *
   * @param between the quarters that are possible with so few peers
   */
  record Position(
      Score own, @JsonUnwrapped Quartiles quartiles, Quarter quarter, List<Quarter> between) {

    static Position of(Score own, Spread peers) {
      return new Position(
          own,
          new Quartiles(peers.quartile(1), peers.quartile(2), peers.quartile(3)),
          peers.quarter(own),
          peers.between(own));
    }
  }

  /** What a quarter, half and three quarters of the peers do not exceed. */
  record Quartiles(Score lowerQuartile, Score median, Score upperQuartile) {}

  static Optional<Position> position(Score own, Spread peers, int fewest) {
    return peers.size() < fewest ? Optional.empty() : Optional.of(Position.of(own, peers));
  }
}
