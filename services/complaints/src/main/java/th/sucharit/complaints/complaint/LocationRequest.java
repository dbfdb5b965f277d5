package th.sucharit.complaints.complaint;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Where on the map it is, as it is sent. */
record LocationRequest(@NotNull BigDecimal latitude, @NotNull BigDecimal longitude) {

  /**
   * @throws th.sucharit.starter.web.Problem 400 for a place that is not in Thailand
   */
  static @Nullable Location location(@Nullable LocationRequest sent) {
    return sent == null ? null : Location.of(sent.latitude(), sent.longitude());
  }
}
