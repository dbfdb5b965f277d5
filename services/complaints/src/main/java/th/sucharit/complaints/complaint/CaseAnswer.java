package th.sucharit.complaints.complaint;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import th.sucharit.complaints.category.CategoryVersion.Reference;
import th.sucharit.complaints.clock.LegalCalendar;
import th.sucharit.contracts.LocalGovernmentId;

/**
 * A case as its officer sees it.
 *
 * @param details absent once the case was handed over or erased
 * @param newDays which new days the complainant can be given with an explanation; absent where none
 * @param joined the first of those joined with it
 * @param joinedCount how many there are
 */
record CaseAnswer(
    @JsonUnwrapped Summary summary,
    @Nullable String details,
    @Nullable String place,
    @Nullable String contact,
    Map<String, String> answers,
    List<Line> messages,
    List<Told> history,
    List<Clock> clocks,
    List<Rest> rests,
    @Nullable Location location,
    List<AttachmentAnswer> attachments,
    LegalCalendar.@Nullable Days newDays,
    List<Joined> joined,
    long joinedCount) {

  /**
   * A row of the inbox.
   *
   * @param subject absent once the case was handed over or erased
   * @param nextDue when the next term passes; absent when none runs
   */
  record Summary(
      String id,
      LocalGovernmentId localGovernment,
      @Nullable String subject,
      String status,
      Instant receivedAt,
      Terms deadlines,
      @Nullable Instant nextDue,
      boolean late,
      @Nullable Reference category,
      @Nullable String unit,
      @Nullable String assignee,
      @Nullable String outcome,
      @Nullable String reason,
      @Nullable Handed forwardedTo,
      @Nullable String joinedTo,
      @Nullable Integer rating,
      boolean held) {}

  /**
   * Another about the same matter, for which this one is dealt with.
   *
   * @param lastHeard when its complainant last added something
   * @param messages how many its complainant wrote
   * @param files how many its complainant added
   */
  record Joined(
      String id, Instant receivedAt, @Nullable Instant lastHeard, long messages, long files) {}

  /** To whom it was forwarded. */
  record Handed(LocalGovernmentId localGovernment) {}

  /**
   * A line of the dialogue.
   *
   * @param until the last moment of the new day that it gives, where it explains why the matter is
   *     not solved yet
   */
  record Line(String from, String text, Instant at, @Nullable Instant until) {
    static List<Line> of(List<Message> messages, CaseKey key) {
      return messages.stream()
          .map(message ->
              new Line(
                  message.from().name().toLowerCase(Locale.ROOT),
                  key.open(message.text()),
                  message.at(),
                  message.until()))
          .toList();
    }
  }

  /** A step of the story. */
  record Told(String status, Instant at, Actor by, @Nullable String why) {}

  /** The terms rested from then until then; until the complainant answers where there is no end. */
  record Rest(Instant from, @Nullable Instant until) {}

  /**
   * A term that runs, rested, was met or passed.
   *
   * @param explainedAt when the complainant was given a new day, which is the one owed
   */
  record Clock(
      String name,
      int days,
      String counted,
      @Nullable Instant due,
      @Nullable Instant stoppedAt,
      @Nullable Instant escalatedAt,
      @Nullable Instant explainedAt,
      boolean late,
      String basis) {}
}
