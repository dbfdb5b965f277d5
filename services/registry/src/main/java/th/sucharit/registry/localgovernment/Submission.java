package th.sucharit.registry.localgovernment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import th.sucharit.contracts.LocalGovernmentId;

/**
 * What was told of a local government, found to make sense (ข้อมูลที่ตรวจรูปแบบแล้ว).
 *
 * @param effectiveFrom since when, where it was said
 */
public record Submission(
    LocalGovernmentId code, Profile profile, @Nullable LocalDate effectiveFrom) {

  /** As true since the day that was said, otherwise since this one. */
  public Version version(LocalDate today, Instant now) {
    return new Version(Optional.ofNullable(effectiveFrom).orElse(today), profile, now);
  }
}
