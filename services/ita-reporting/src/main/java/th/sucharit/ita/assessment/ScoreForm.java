package th.sucharit.ita.assessment;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Scores as they are sent in (แบบบันทึกคะแนน): texts, so that whatever is wrong can be named.
 *
 * @param reason why an official result is corrected
 */
record ScoreForm(
    @Nullable @Size(max = MOST_LINES) List<@Nullable OfIndicator> indicators,
    @Nullable String officialOverall,
    @Nullable @Size(max = MOST_LINES) List<@Nullable OfInstrument> officialInstruments,
    @Nullable @Size(max = 1000) String reason) {

  /** More than any framework has; each that is wrong is named. */
  private static final int MOST_LINES = 100;

  /** One line of ten. */
  record OfIndicator(@Nullable Integer indicator, @Nullable String score) {}

  /** One of three, for who has them. */
  record OfInstrument(@Nullable String instrument, @Nullable String score) {}

  @Nullable String givenReason() {
    return Optional.ofNullable(reason).filter(text -> !text.isBlank()).orElse(null);
  }
}
