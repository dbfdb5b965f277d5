package th.sucharit.complaints.open311;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import th.sucharit.contracts.FiscalYear;

/**
 * Which requests are asked for (เงื่อนไขการค้นหาคำร้อง): by their ids, or of a span of at most 90
 * days.
 *
 * @param statuses {@code open}, {@code closed}; both where none is named
 * @param from beginning of a day in Thailand: no request has an hour, and who asks for what is new
 *     since a moment of today wants today's
 */
record RequestFilter(
    List<String> ids, List<String> services, Set<String> statuses, Instant from, Instant to) {

  private static final Duration LONGEST = Duration.ofDays(90);
  private static final Set<String> STATUSES = Set.of("open", "closed");

  /** Days that a database can hold and somebody can mean. */
  private static final Instant FIRST = Instant.parse("2000-01-01T00:00:00Z");

  private static final Instant LAST = Instant.parse("2500-01-01T00:00:00Z");

  /**
   * @throws th.sucharit.starter.web.Problem 400 for what cannot be asked
   */
  static RequestFilter of(Arguments arguments, Clock clock) {
    Optional<Instant> start = moment(arguments, "start_date");
    Optional<Instant> end = moment(arguments, "end_date");
    Instant to = end.or(() -> start.map(from -> from.plus(LONGEST))).orElseGet(clock::instant);
    Instant from = start.orElseGet(() -> to.minus(LONGEST));
    if (from.isAfter(to) || from.plus(LONGEST).isBefore(to)) {
      throw Unfit.argument(
          "end_date",
          "must be after start_date, by 90 days at most",
          "ต้องอยู่หลัง start_date และห่างกันไม่เกิน 90 วัน");
    }
    Set<String> statuses = Set.copyOf(arguments.list("status"));
    if (!STATUSES.containsAll(statuses)) {
      throw Unfit.argument("status", "is open or closed", "ต้องเป็น open หรือ closed");
    }
    return new RequestFilter(
        arguments.list("service_request_id"),
        arguments.list("service_code"),
        statuses,
        PublicRequest.day(from),
        to);
  }

  /** Whether it does not matter how a request stands. */
  boolean wantsAny() {
    return statuses.isEmpty() || statuses.containsAll(STATUSES);
  }

  boolean wants(String status) {
    return statuses.isEmpty() || statuses.contains(status);
  }

  private static Optional<Instant> moment(Arguments arguments, String name) {
    return arguments.text(name).map(text -> moment(text, name));
  }

  /** A plus sign in an address means a space, and who forgot that meant a plus sign. */
  private static Instant moment(String text, String name) {
    try {
      Instant moment =
          text.length() == 10
              ? LocalDate.parse(text).atStartOfDay(FiscalYear.BANGKOK).toInstant()
              : OffsetDateTime.parse(text.replace(' ', '+')).toInstant();
      if (moment.isAfter(FIRST) && moment.isBefore(LAST)) {
        return moment;
      }
    } catch (DateTimeException e) {
      // told below
    }
    throw Unfit.argument(
        name,
        "is a time such as 2026-11-21T00:00:00Z",
        "ต้องเป็นเวลาในรูปแบบ 2026-11-21T00:00:00Z");
  }
}
