package th.sucharit.complaints.duplicate;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody reported (คำบอกเล่า), as far as it tells whether others report the same.
 *
 * @param words of everything that was said
 * @param category what it was sorted under
 */
public record Account(
    Set<String> words,
    Address address,
    @Nullable Spot spot,
    Instant receivedAt,
    @Nullable Sort category) {

  /** A category and the topmost one above it. */
  public record Sort(String code, String root) {}
}
