package th.sucharit.portal.ita;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a result stands among bodies of the same type and size
 * (เทียบกับหน่วยงานประเภทและขนาดเดียวกัน).
 *
 * @param bodies all others of the group
 * @param peers those of them with an official result
 * @param shown whether there are enough to say anything
 */
public record Peers(
    Group group,
    int bodies,
    int peers,
    int fewest,
    boolean shown,
    @Nullable Standing overall,
    @Nullable List<OfIndicator> indicators,
    List<String> caveats) {

  /** What the group has in common. */
  public record Group(String kind, String size) {}

  /** The middle half of the peers, and in which quarters this one may be. */
  public record Standing(
      String own,
      String lowerQuartile,
      String median,
      String upperQuartile,
      String quarter,
      List<String> between) {

    public boolean isUncertain() {
      return between.size() > 1;
    }
  }

  /** The same of an indicator. */
  public record OfIndicator(
      int indicator,
      Names name,
      String own,
      String lowerQuartile,
      String median,
      String upperQuartile,
      List<String> between) {

    /** How wide the middle half of the peers is. */
    public BigDecimal wide() {
      return new BigDecimal(upperQuartile).subtract(new BigDecimal(lowerQuartile));
    }
  }

  public List<OfIndicator> allIndicators() {
    return Objects.requireNonNullElse(indicators, List.of());
  }
}
