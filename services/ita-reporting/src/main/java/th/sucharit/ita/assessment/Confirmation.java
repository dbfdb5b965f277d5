package th.sucharit.ita.assessment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import th.sucharit.ita.model.ScoreSheet;

/**
 * The executive's word that these are the official scores (การยืนยันผลอย่างเป็นทางการ).
 *
 * @param source where the official result was published
 * @param correction why an earlier official result was corrected; absent for the first
 */
record Confirmation(ScoreSheet sheet, String source, @Nullable String correction, Instant at) {}
