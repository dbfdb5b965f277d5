package th.sucharit.portal.gateway;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;

/** The gateway or a service behind it said no, and why. */
public class GatewayRefusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final HttpStatusCode status;
  private final transient Reason reason;

  GatewayRefusal(HttpStatusCode status, Reason reason) {
    super("gateway answered %d %s".formatted(status.value(), reason.type()));
    this.status = status;
    this.reason = reason;
  }

  /** What problem+json says, as far as the portal reads it. */
  record Reason(
      @Nullable String type,
      @Nullable String detail,
      @Nullable String detailTh,
      @Nullable List<FieldError> errors) {}

  /** One refused field of what was sent. */
  public record FieldError(String pointer, @Nullable String message, @Nullable String messageTh) {

    /** The name of the field: the last part of the JSON pointer, or the parameter behind #. */
    public String field() {
      return pointer.substring(Math.max(pointer.lastIndexOf('/'), pointer.lastIndexOf('#')) + 1);
    }

    public String text(Locale locale) {
      return choose(locale, messageTh, message).orElse("");
    }
  }

  public int status() {
    return status.value();
  }

  public boolean is(int code) {
    return status.value() == code;
  }

  /** The reason in the reader's language, when there is one. */
  public Optional<String> text(Locale locale) {
    return choose(locale, reason.detailTh(), reason.detail());
  }

  public List<FieldError> fieldErrors() {
    var errors = reason.errors();
    return errors == null ? List.of() : errors;
  }

  private static Optional<String> choose(
      Locale locale, @Nullable String thai, @Nullable String english) {
    var wanted = locale.getLanguage().equals("th") ? thai : english;
    return Optional.ofNullable(wanted == null || wanted.isBlank() ? null : wanted);
  }
}
