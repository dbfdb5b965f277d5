package th.sucharit.portal.plan;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

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
    return required(version);
  }

  public String keySent() {
    return required(key);
  }

  /** A form of these pages always sends it; what comes without is no answer to one. */
  private static String required(@Nullable String sent) {
    return Optional.ofNullable(sent)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
  }
}
