package th.sucharit.ita.assessment;

import jakarta.validation.constraints.Pattern;
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
    @Nullable List<@Nullable OfIndicator> indicators,
    @Nullable String officialOverall,
    @Nullable List<@Nullable OfInstrument> officialInstruments,
    @Nullable @Size(max = 1000) @Pattern(regexp = READABLE) String reason) {

  /** No control characters and no halves of characters; lines and joiners are fine. */
  static final String READABLE = "[\\P{C}\\p{Cf}\\n\\r\\t]*";

  /** One line of ten. */
  record OfIndicator(@Nullable Integer indicator, @Nullable String score) {}

  /** One of three, for who has them. */
  record OfInstrument(@Nullable String instrument, @Nullable String score) {}

  @Nullable String givenReason() {
    return Optional.ofNullable(reason).filter(text -> !text.isBlank()).orElse(null);
  }
}
