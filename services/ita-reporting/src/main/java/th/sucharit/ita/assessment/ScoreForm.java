package th.sucharit.ita.assessment;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Scores as they are sent in (แบบบันทึกคะแนน): texts, so that whatever is wrong can be named. Lists
 * other than the indicators that are left out leave what is stored as it is; empty ones take it
 * away.
 *
 * @param reason why an official result is corrected
 */
record ScoreForm(
    @Nullable @Size(max = MOST_LINES) List<@Nullable OfIndicator> indicators,
    @Nullable String officialOverall,
    @Nullable @Size(max = MOST_LINES) List<@Nullable OfInstrument> officialInstruments,
    @Nullable @Size(max = MOST_LINES) List<@Nullable OfPart> parts,
    @Nullable @Size(max = MOST_LINES) List<@Nullable PrintedChange> printedChanges,
    @Nullable @Size(max = 1000) String reason) {

  /** More than any framework has; each that is wrong is named. */
  private static final int MOST_LINES = 100;

  /** One line of ten. */
  record OfIndicator(@Nullable Integer indicator, @Nullable String score) {}

  /** One of three, for who has them. */
  record OfInstrument(@Nullable String instrument, @Nullable String score) {}

  /** One part of an instrument, for who has them. */
  record OfPart(@Nullable String instrument, @Nullable Integer part, @Nullable String score) {}

  /** What a report prints as the change of an indicator. */
  record PrintedChange(@Nullable Integer indicator, @Nullable String change) {}

  @Nullable String givenReason() {
    return Optional.ofNullable(reason).filter(text -> !text.isBlank()).orElse(null);
  }
}
