package th.sucharit.complaints.duplicate;

import java.math.BigDecimal;

/** A place on the map (ตำแหน่ง), in degrees. */
public record Spot(BigDecimal latitude, BigDecimal longitude) {

  private static final int METRES_OF_A_DEGREE = 111_320;

  /** As the crow flies; exact enough within a local government. */
  int metresTo(Spot other) {
    double north = latitude.subtract(other.latitude).doubleValue();
    double east =
        longitude.subtract(other.longitude).doubleValue()
            * Math.cos(Math.toRadians(latitude.doubleValue()));
    return (int) Math.round(Math.hypot(north, east) * METRES_OF_A_DEGREE);
  }
}
