package th.sucharit.complaints.complaint;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import th.sucharit.complaints.category.Term;
import th.sucharit.contracts.LocalGovernmentId;

/**
 * Where a complaint stands, for its complainant.
 *
 * @param outcome {@code acted} or {@code explained}
 * @param reason why it was dismissed, from the list
 * @param reasonText the same in words
 * @param offers what the complainant can do now
 * @param follows how it stands with the complaint that is dealt with in its place
 */
record StatusAnswer(
    String id,
    LocalGovernmentId localGovernment,
    String status,
    Instant receivedAt,
    Terms deadlines,
    List<PublicStep> history,
    List<CaseAnswer.Line> messages,
    @Nullable String outcome,
    @Nullable String reason,
    @Nullable Term reasonText,
    @Nullable Integer rating,
    @Nullable Location location,
    List<AttachmentAnswer> attachments,
    List<Offer> offers,
    @Nullable Follows follows) {

  /**
   * Whether another complaint about the same matter was answered: nothing of what it says, and of
   * what its complainant does.
   *
   * @param endedOn the day of the answer
   * @param outcome {@code acted} or {@code explained}
   * @param newDay by which it will be solved, where its complainant was given a new day
   */
  record Follows(
      boolean ended,
      @Nullable LocalDate endedOn,
      @Nullable String outcome,
      @Nullable LocalDate newDay) {}

  /** A step that concerns the complainant; who took it is not shown. */
  record PublicStep(String status, Instant at) {}
}
