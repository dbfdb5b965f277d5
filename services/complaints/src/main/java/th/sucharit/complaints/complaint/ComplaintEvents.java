package th.sucharit.complaints.complaint;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import th.sucharit.complaints.attachment.Attachment;
import th.sucharit.complaints.clock.CaseClock;
import th.sucharit.complaints.clock.CaseClocks;
import th.sucharit.contracts.DomainEvent;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.contracts.complaints.AttachmentAdded;
import th.sucharit.contracts.complaints.ComplainantAsked;
import th.sucharit.contracts.complaints.ComplainantTold;
import th.sucharit.contracts.complaints.ComplainantWrote;
import th.sucharit.contracts.complaints.ComplaintAccepted;
import th.sucharit.contracts.complaints.ComplaintAppealed;
import th.sucharit.contracts.complaints.ComplaintAssigned;
import th.sucharit.contracts.complaints.ComplaintDismissed;
import th.sucharit.contracts.complaints.ComplaintErased;
import th.sucharit.contracts.complaints.ComplaintEscalated;
import th.sucharit.contracts.complaints.ComplaintExplained;
import th.sucharit.contracts.complaints.ComplaintFiled;
import th.sucharit.contracts.complaints.ComplaintForwarded;
import th.sucharit.contracts.complaints.ComplaintHandedOver;
import th.sucharit.contracts.complaints.ComplaintHeld;
import th.sucharit.contracts.complaints.ComplaintMerged;
import th.sucharit.contracts.complaints.ComplaintOverdue;
import th.sucharit.contracts.complaints.ComplaintRated;
import th.sucharit.contracts.complaints.ComplaintReleased;
import th.sucharit.contracts.complaints.ComplaintReopened;
import th.sucharit.contracts.complaints.ComplaintResolved;
import th.sucharit.contracts.complaints.ComplaintReviewed;
import th.sucharit.contracts.complaints.ComplaintSeparated;
import th.sucharit.contracts.complaints.ComplaintWithdrawn;
import th.sucharit.contracts.complaints.OpinionGiven;
import th.sucharit.contracts.complaints.OriginalOpened;
import th.sucharit.starter.security.Roles;

/** Turns what happened to a complaint into what others may know of it. */
final class ComplaintEvents {

  private ComplaintEvents() {}

  static DomainEvent filed(CaseStory complaint, String channel) {
    return new ComplaintFiled(
        "general",
        channel,
        due(complaint, CaseClocks.OPINION),
        due(complaint, CaseClocks.RESOLUTION),
        complaint.receivedAt());
  }

  static List<DomainEvent> accepted(Instant at) {
    return List.of(new ComplaintAccepted(at));
  }

  static List<DomainEvent> assigned(Assignment to, Instant at) {
    return List.of(new ComplaintAssigned(at, to.unit(), to.person() != null));
  }

  static List<DomainEvent> opinionGiven(CaseStory complaint, Instant at) {
    boolean late =
        complaint.clocks().clock(CaseClocks.OPINION).filter(one -> one.late(at)).isPresent();
    return List.of(new OpinionGiven(at, late));
  }

  static List<DomainEvent> asked(CaseStory complaint, Instant at) {
    return List.of(new ComplainantAsked(at, complaint.messages().size()));
  }

  static List<DomainEvent> told(CaseStory complaint, Instant at) {
    return List.of(new ComplainantTold(at, complaint.messages().size()));
  }

  static List<DomainEvent> explained(CaseStory complaint, boolean late, Instant at) {
    return List.of(
        new ComplaintExplained(
            at, complaint.messages().size(), due(complaint, CaseClocks.RESOLUTION), late));
  }

  static List<DomainEvent> heard(CaseStory complaint, Instant at, boolean goesOn) {
    Terms terms = Terms.of(complaint.clocks());
    return List.of(
        new ComplainantWrote(
            at,
            complaint.messages().size(),
            goesOn ? terms.opinion() : null,
            goesOn ? terms.resolution() : null));
  }

  static List<DomainEvent> attached(Attachment file, Instant at) {
    return List.of(
        new AttachmentAdded(at, file.id(), file.from().code(), file.contents().sha256()));
  }

  static List<DomainEvent> originalOpened(String file, Instant at) {
    return List.of(new OriginalOpened(at, file));
  }

  static List<DomainEvent> forwarded(LocalGovernmentId to, String next, Instant at) {
    return List.of(new ComplaintForwarded(at, "local-government", to.code(), next));
  }

  static List<DomainEvent> handedOver(String next, Instant at) {
    return List.of(new ComplaintHandedOver(at, next));
  }

  static List<DomainEvent> referred(Instant at) {
    return List.of(new ComplaintForwarded(at, "province", null, null));
  }

  static List<DomainEvent> resolved(CaseStory complaint, CaseState.Outcome outcome, Instant at) {
    return List.of(
        new ComplainantTold(at, complaint.messages().size()),
        new ComplaintResolved(at, outcome.code(), complaint.late(at)));
  }

  static List<DomainEvent> dismissed(CaseStory complaint, String reason, Instant at) {
    return List.of(
        new ComplainantTold(at, complaint.messages().size()),
        new ComplaintDismissed(at, reason, complaint.late(at)));
  }

  static List<DomainEvent> merged(CaseStory complaint, String into, Instant at) {
    return List.of(new ComplaintMerged(at, into, complaint.late(at)));
  }

  static List<DomainEvent> separated(CaseStory complaint, String from, Instant at) {
    return List.of(
        new ComplaintSeparated(
            at, from, due(complaint, CaseClocks.OPINION), due(complaint, CaseClocks.RESOLUTION)));
  }

  static List<DomainEvent> withdrawn(Instant at) {
    return List.of(new ComplaintWithdrawn(at));
  }

  static List<DomainEvent> reopened(CaseStory complaint, Act act) {
    String by =
        switch (act.by().role()) {
          case Roles.OFFICER -> "officer";
          case Roles.PROVINCIAL_OFFICER -> "province";
          default -> "complainant";
        };
    return List.of(
        new ComplaintReopened(
            act.at(),
            by,
            due(complaint, CaseClocks.OPINION),
            due(complaint, CaseClocks.RESOLUTION)));
  }

  static List<DomainEvent> appealed(Instant at) {
    return List.of(new ComplaintAppealed(at));
  }

  static List<DomainEvent> answeredAtProvince(CaseStory complaint, Instant at) {
    return Stream.concat(
            Stream.of(new ComplaintReviewed(at, "answered")),
            resolved(complaint, CaseState.Outcome.EXPLAINED, at).stream())
        .toList();
  }

  static List<DomainEvent> returned(Instant at) {
    return List.of(new ComplaintReviewed(at, "returned"));
  }

  static List<DomainEvent> rated(int stars, Instant at) {
    return List.of(new ComplaintRated(at, stars));
  }

  /**
   * @param goesOn until when it must be solved now, where its terms had rested
   */
  static List<DomainEvent> escalated(List<CaseClock> passed, Instant at, @Nullable Instant goesOn) {
    return passed.stream()
        .flatMap(clock ->
            Stream.<DomainEvent>of(
                new ComplaintOverdue(clock.name(), dueOf(clock.due())),
                new ComplaintEscalated(clock.name(), clock.rule().to().code(), at, goesOn)))
        .toList();
  }

  static List<DomainEvent> held(boolean held, Instant at) {
    return List.of(held ? new ComplaintHeld(at) : new ComplaintReleased(at));
  }

  static List<DomainEvent> erased(String rule, Instant at) {
    return List.of(new ComplaintErased(at, rule));
  }

  private static Instant due(CaseStory complaint, String clock) {
    return dueOf(complaint.clocks().due(clock).orElse(null));
  }

  private static Instant dueOf(@Nullable Instant due) {
    return Optional.ofNullable(due)
        .orElseThrow(() -> new IllegalStateException("a clock that runs has a due day"));
  }
}
