package th.sucharit.starter.web;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Why a request could not be carried out, in English and Thai, as RFC 9457 {@code
 * application/problem+json}.
 *
 * <p>Texts say what to mend and never quote what was sent.
 */
public final class Problem extends RuntimeException {

  private final int status;
  private final String type;
  private final String detail;
  private final String detailTh;
  private final transient List<Flaw> flaws;
  private final @Nullable Duration retryAfter;

  /**
   * One thing to mend.
   *
   * @param pointer JSON pointer into what was sent, or {@code #name} of a parameter
   */
  public record Flaw(String pointer, String message, String messageTh) {}

  private Problem(
      int status,
      String type,
      String detail,
      String detailTh,
      List<Flaw> flaws,
      @Nullable Duration retryAfter) {
    super(detail);
    this.status = status;
    this.type = type;
    this.detail = detail;
    this.detailTh = detailTh;
    this.flaws = List.copyOf(flaws);
    this.retryAfter = retryAfter;
  }

  /**
   * A problem of any status.
   *
   * @param type stable, such as {@code complaint-closed}; clients read it as {@code
   *     urn:sucharit:problem:complaint-closed}
   */
  public static Problem of(int status, String type, String detail, String detailTh) {
    return new Problem(status, type, detail, detailTh, List.of(), null);
  }

  /** 404, also for what belongs to somebody else. */
  public static Problem notFound(String what, String detail, String detailTh) {
    return of(404, what + "-not-found", detail, detailTh);
  }

  /** 409: the present state does not allow it. */
  public static Problem conflict(String type, String detail, String detailTh) {
    return of(409, type, detail, detailTh);
  }

  /** 400: something in what was sent has to be mended. */
  public static Problem invalid(String type, String detail, String detailTh) {
    return of(400, type, detail, detailTh);
  }

  /** The same with one more thing to mend. */
  public Problem with(String pointer, String message, String messageTh) {
    List<Flaw> more = new ArrayList<>(flaws);
    more.add(new Flaw(pointer, message, messageTh));
    return new Problem(status, type, detail, detailTh, more, retryAfter);
  }

  /** The same, telling when it is worth trying again. */
  public Problem retryAfter(Duration wait) {
    return new Problem(status, type, detail, detailTh, flaws, wait);
  }

  public int status() {
    return status;
  }

  public String type() {
    return "urn:sucharit:problem:" + type;
  }

  public String detail() {
    return detail;
  }

  public String detailTh() {
    return detailTh;
  }

  public List<Flaw> flaws() {
    return flaws;
  }

  /** When it is worth trying again, in whole seconds, at least one. */
  public Optional<String> retryAfter() {
    return Optional.ofNullable(retryAfter)
        .map(wait -> Long.toString(Math.max(1, wait.plusMillis(999).toSeconds())));
  }

  /** A refusal is an answer, not a fault: no stack is worth taking. */
  @Override
  public Throwable fillInStackTrace() {
    return this;
  }
}
