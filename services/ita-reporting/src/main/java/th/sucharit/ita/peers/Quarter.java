package th.sucharit.ita.peers;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** A quarter of the peers, by their scores (ช่วงควอไทล์). */
enum Quarter {
  @JsonProperty("lowest")
  LOWEST,
  @JsonProperty("second")
  SECOND,
  @JsonProperty("third")
  THIRD,
  @JsonProperty("highest")
  HIGHEST;

  private static final List<Quarter> IN_ORDER = List.of(LOWEST, SECOND, THIRD, HIGHEST);

  /** By the share of peers that are below. */
  static Quarter at(double share) {
    int number = (int) Math.floor(share * IN_ORDER.size());
    return IN_ORDER.get(Math.clamp(number, 0, IN_ORDER.size() - 1));
  }
}
