package th.sucharit.complaints.complaint;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * Where on the map it is (พิกัดสถานที่): degrees of WGS 84, as exact as about a metre.
 *
 * @param latitude north of the equator
 * @param longitude east of Greenwich
 */
record Location(BigDecimal latitude, BigDecimal longitude) {

  private static final int DECIMALS = 5;

  /** Thailand with its waters near the coast, a little more than its outermost points. */
  private static final BigDecimal SOUTH = new BigDecimal("5.5");

  private static final BigDecimal NORTH = new BigDecimal("20.6");
  private static final BigDecimal WEST = new BigDecimal("97.2");
  private static final BigDecimal EAST = new BigDecimal("105.8");

  /**
   * @throws th.sucharit.starter.web.Problem 400 for a place that is not in Thailand
   */
  static Location of(BigDecimal latitude, BigDecimal longitude) {
    boolean north = between(SOUTH, latitude, NORTH);
    boolean east = between(WEST, longitude, EAST);
    if (!north || !east) {
      throw Refused.notInThailand(north, east);
    }
    return new Location(rounded(latitude), rounded(longitude));
  }

  static @Nullable Location parse(@Nullable String written) {
    if (written == null) {
      return null;
    }
    String[] both = written.split(",", 2);
    return new Location(new BigDecimal(both[0]), new BigDecimal(both[1]));
  }

  /** The form in which it is sealed. */
  String written() {
    return latitude.toPlainString() + "," + longitude.toPlainString();
  }

  private static boolean between(BigDecimal least, BigDecimal value, BigDecimal most) {
    return value.compareTo(least) >= 0 && value.compareTo(most) <= 0;
  }

  private static BigDecimal rounded(BigDecimal degrees) {
    return degrees.setScale(DECIMALS, RoundingMode.HALF_UP);
  }
}
