package th.sucharit.portal.plan;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What came with a form: the version it was based on, a key against doubling, a reason. */
public record Sent(@Nullable String version, @Nullable String key, @Nullable String reason) {

  public static final Sent NONE = new Sent(null, null, null);

  public boolean isIncomplete() {
    return version == null || key == null;
  }

  public boolean withoutReason() {
    return reason == null || reason.isBlank();
  }

  public String versionSent() {
    return Optional.ofNullable(version).orElseThrow();
  }

  public String keySent() {
    return Optional.ofNullable(key).orElseThrow();
  }
}
