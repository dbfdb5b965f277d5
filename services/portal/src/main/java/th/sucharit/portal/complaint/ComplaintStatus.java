package th.sucharit.portal.complaint;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import th.sucharit.portal.complaint.ComplaintIntake.Deadlines;
import th.sucharit.portal.complaint.ComplaintIntake.Location;
import th.sucharit.portal.web.Languages;

/**
 * Where a complaint stands (สถานะเรื่องร้องเรียน), as its complainant sees it.
 *
 * @param localGovernment where it is now
 */
record ComplaintStatus(
    String id,
    String localGovernment,
    String status,
    Instant receivedAt,
    @Nullable Deadlines deadlines,
    @Nullable List<Step> history,
    @Nullable List<Message> messages,
    @Nullable String outcome,
    @Nullable Words reasonText,
    @Nullable Integer rating,
    @Nullable Location location,
    @Nullable List<Attachment> attachments,
    @Nullable List<Offer> offers,
    @Nullable Follows follows) {

  /**
   * Whether the complaint was answered that is dealt with in its place, how and on which day.
   *
   * @param newDay by which it will be solved, where a new day was given
   */
  record Follows(
      boolean ended,
      @Nullable LocalDate endedOn,
      @Nullable String outcome,
      @Nullable LocalDate newDay) {}

  /** A state and when it was reached. */
  record Step(String status, Instant at) {}

  /**
   * Something one side said to the other.
   *
   * @param until the new day that it gives, where it explains why the matter is not solved yet
   */
  record Message(String from, String text, Instant at, @Nullable Instant until) {}

  /** Something in both languages. */
  record Words(String th, String en) {

    public String in(Locale locale) {
      return Languages.isThai(locale) ? th : en;
    }
  }

  /** A file that belongs to it. */
  record Attachment(String id, String name, String type, long size, Instant at, String from) {

    private static final long KILOBYTE = 1000;

    public long kilobytes() {
      return Math.max(1, size / KILOBYTE);
    }
  }

  /** What can be done now. */
  record Offer(String step, @Nullable Instant until) {}

  public boolean offers(String step) {
    return offer(step).isPresent();
  }

  /** Until when something can be done; nothing where that does not end. */
  public @Nullable Instant until(String step) {
    return offer(step).map(Offer::until).orElse(null);
  }

  public boolean waitsForYou() {
    return status.equals("waiting");
  }

  private Optional<Offer> offer(String step) {
    return Optional.ofNullable(offers).stream()
        .flatMap(List::stream)
        .filter(one -> one.step().equals(step))
        .findFirst();
  }
}
