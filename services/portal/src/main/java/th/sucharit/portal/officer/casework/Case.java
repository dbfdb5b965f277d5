package th.sucharit.portal.officer.casework;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A complaint on the officer's desk (เรื่องร้องเรียนที่กำลังดำเนินการ).
 *
 * @param subject absent, as the details are, once the case was forwarded or erased
 * @param newDays which new days the complainant can be given with an explanation now
 */
public record Case(
    String id,
    @Nullable String localGovernment,
    @Nullable String subject,
    @Nullable String details,
    @Nullable String place,
    @Nullable Location location,
    @Nullable String contact,
    String status,
    Instant receivedAt,
    @Nullable Deadlines deadlines,
    boolean late,
    @Nullable Filed category,
    @Nullable Map<String, String> answers,
    @Nullable String unit,
    @Nullable String assignee,
    @Nullable String outcome,
    @Nullable String reason,
    @Nullable Handed forwardedTo,
    @Nullable String joinedTo,
    @Nullable Integer rating,
    boolean held,
    @Nullable List<Step> history,
    @Nullable List<Message> messages,
    @Nullable List<Term> clocks,
    @Nullable List<Rest> rests,
    @Nullable List<Attachment> attachments,
    @Nullable Days newDays,
    @Nullable List<Joined> joined,
    @Nullable Long joinedCount) {

  /** Where an officer has nothing more to do. */
  public static final Set<String> CLOSED =
      Set.of(
          "resolved",
          "dismissed",
          "withdrawn",
          "forwarded",
          "joined",
          "referred",
          "appealed",
          "erased");

  private static final Set<String> NEW = Set.of("received", "reopened");
  private static final Set<String> ANSWERED = Set.of("resolved", "dismissed");
  private static final String OPINION = "opinion";

  /** Until when an opinion and a resolution are owed. */
  public record Deadlines(@Nullable Instant opinion, @Nullable Instant resolution) {}

  /** Under what it was filed, in which version. */
  public record Filed(@Nullable String tree, int version, String code) {}

  /** Where on the map it is. */
  public record Location(BigDecimal latitude, BigDecimal longitude) {}

  /** To whom it was forwarded. */
  public record Handed(@Nullable String localGovernment) {}

  /** Another about the same matter, and what its complainant has added. */
  public record Joined(
      String id, Instant receivedAt, @Nullable Instant lastHeard, long messages, long files) {}

  /** What was done, by whom, when and why. */
  public record Step(String status, Instant at, @Nullable Actor by, @Nullable String why) {}

  /** Who did it: a role and, of staff, an opaque id. */
  public record Actor(String role, @Nullable String subject) {

    /** Enough of the id to tell one colleague from another. */
    public String mark() {
      return subject == null ? "" : subject.substring(0, Math.min(subject.length(), 8));
    }
  }

  /**
   * Something one side said to the other.
   *
   * @param until the new day that it gives, where it explains why the matter is not solved yet
   */
  public record Message(String from, String text, Instant at, @Nullable Instant until) {}

  /** Days from the first to the last. */
  public record Days(LocalDate first, LocalDate last) {}

  /** A term that runs, rests, was met or passed. */
  public record Term(
      String name,
      int days,
      @Nullable String counted,
      @Nullable Instant due,
      @Nullable Instant stoppedAt,
      @Nullable Instant escalatedAt,
      @Nullable Instant explainedAt,
      boolean late,
      @Nullable String basis) {

    /** Which words tell how it stands. */
    public String standing() {
      if (stoppedAt != null) {
        return late ? "met-late" : "met";
      }
      if (due == null) {
        return "rests";
      }
      return late ? "late" : "runs";
    }
  }

  /** The terms stood still from then until then. */
  public record Rest(Instant from, @Nullable Instant until) {}

  /** A file that belongs to the case. */
  public record Attachment(
      String id, String name, String type, long size, Instant at, @Nullable String from) {

    public long kilobytes() {
      return Math.max(1, size / 1024);
    }
  }

  public boolean isOpen() {
    return !CLOSED.contains(status);
  }

  public boolean isNew() {
    return NEW.contains(status);
  }

  /** Whether this step can be taken as the case stands; the service has the last word. */
  public boolean may(String step) {
    return switch (step) {
      case "accept" -> isNew();
      case "assign", "dismiss", "merge", "attach" -> isOpen();
      case "forward" -> isOpen() && !held;
      case "opinion" -> isInHand() && !opinionGiven();
      case "ask" -> isInHand() && !status.equals("waiting");
      case "reply", "resolve" -> isInHand();
      case "explain" -> newDays != null;
      case "reopen" -> ANSWERED.contains(status) && !decidedByProvince();
      case "hold" -> !held && !status.equals("erased");
      case "release" -> held;
      case "separate" -> status.equals("joined");
      default -> false;
    };
  }

  private boolean isInHand() {
    return isOpen() && !isNew();
  }

  private boolean opinionGiven() {
    return allClocks().stream()
        .anyMatch(one -> one.name().equals(OPINION) && one.stoppedAt() != null);
  }

  private boolean decidedByProvince() {
    return steps().stream()
        .filter(step -> step.status().equals("resolved"))
        .reduce((earlier, later) -> later)
        .filter(step -> step.by() != null && step.by().role().equals("provincial-officer"))
        .isPresent();
  }

  public List<Step> steps() {
    return history == null ? List.of() : history;
  }

  public List<Message> dialogue() {
    return messages == null ? List.of() : messages;
  }

  public List<Term> allClocks() {
    return clocks == null ? List.of() : clocks;
  }

  public List<Rest> allRests() {
    return rests == null ? List.of() : rests;
  }

  public List<Attachment> files() {
    return attachments == null ? List.of() : attachments;
  }

  /** How many are joined with it besides those that are listed. */
  public long furtherJoined() {
    return joinedCount == null ? 0 : joinedCount - others().size();
  }

  public List<Joined> others() {
    return joined == null ? List.of() : joined;
  }

  public Map<String, String> answered() {
    return answers == null ? Map.of() : answers;
  }
}
