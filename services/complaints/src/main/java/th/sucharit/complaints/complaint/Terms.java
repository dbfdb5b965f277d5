package th.sucharit.complaints.complaint;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import th.sucharit.complaints.clock.CaseClocks;

/**
 * Until when a complaint must be dealt with (กำหนดเวลา): the end of the last day in Thailand;
 * nothing while the term rests.
 *
 * @param opinion the facts and a preliminary opinion to the superior
 * @param resolution solved, or explained to the complainant
 */
record Terms(@Nullable Instant opinion, @Nullable Instant resolution) {

  static Terms of(CaseClocks clocks) {
    return new Terms(
        clocks.due(CaseClocks.OPINION).orElse(null),
        clocks.due(CaseClocks.RESOLUTION).orElse(null));
  }
}
