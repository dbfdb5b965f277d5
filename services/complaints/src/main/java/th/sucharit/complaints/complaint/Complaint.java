package th.sucharit.complaints.complaint;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;
import th.sucharit.complaints.clock.CaseClocks;
import th.sucharit.complaints.clock.LegalCalendar;
import th.sucharit.contracts.DomainEvent;
import th.sucharit.contracts.Jurisdiction;
import th.sucharit.contracts.LocalGovernmentId;

/** A citizen's complaint to a local government (เรื่องร้องเรียน). */
@Document("complaints")
@CompoundIndex(
    name = "inbox",
    def = "{'jurisdiction.localGovernment': 1, 'status': 1, 'marks.order': 1, '_id': 1}")
@CompoundIndex(
    name = "allOfOne",
    def = "{'jurisdiction.localGovernment': 1, 'marks.order': 1, '_id': 1}")
@CompoundIndex(name = "owed", def = "{'jurisdiction.localGovernment': 1, 'marks.due': 1, '_id': 1}")
@CompoundIndex(
    name = "words",
    def = "{'jurisdiction.localGovernment': 1, 'sorting.words': 1, 'marks.order': 1}")
@CompoundIndex(
    name = "received",
    def = "{'jurisdiction.localGovernment': 1, 'marks.receivedMonth': 1}")
@CompoundIndex(name = "ended", def = "{'jurisdiction.localGovernment': 1, 'marks.endedMonth': 1}")
@CompoundIndex(name = "atProvince", def = "{'jurisdiction.province': 1, 'status': 1, '_id': 1}")
@CompoundIndex(name = "joinedTo", def = "{'state.into': 1, 'receivedAt': 1}")
@CompoundIndex(
    name = "putBefore",
    def =
        "{'putBefore': 1, 'jurisdiction.province': 1, 'jurisdiction.localGovernment': 1,"
            + " 'marks.order': 1, '_id': 1}")
@CompoundIndex(name = "due", def = "{'marks.next': 1, '_id': 1}")
class Complaint extends CaseTerms {

  private static final int MOST_ASSIGNMENTS = 200;

  @SuppressWarnings("unused") // Spring Data
  private Complaint() {}

  private Complaint(String id, Jurisdiction under, Filing filing) {
    super(id, under, filing);
  }

  static Complaint file(String id, Jurisdiction under, Filing filing) {
    return new Complaint(id, under, filing);
  }

  /** An officer takes the complaint on. */
  List<DomainEvent> accept(Act act) {
    switch (state()) {
      case CaseState.New fresh -> move(new CaseState.Accepted(act.at()), act);
      case CaseState.InHand inHand -> throw Refused.alreadyAccepted();
      case CaseState.AtProvince away -> throw Refused.atProvince();
      case CaseState.Ended ended -> throw Refused.closed();
      case CaseState.Erased erased -> throw Refused.closed();
    }
    return ComplaintEvents.accepted(act.at());
  }

  /** Somebody is named who deals with it; a new complaint is taken on by that. */
  List<DomainEvent> assign(Assignment to, Act act) {
    List<DomainEvent> facts = new ArrayList<>();
    if (state() instanceof CaseState.New) {
      facts.addAll(accept(act));
    }
    requireInHand();
    requireRoom("assigned", MOST_ASSIGNMENTS);
    assignment = to;
    advance(new CaseState.Assigned(act.at()), act);
    facts.addAll(ComplaintEvents.assigned(to, act.at()));
    return facts;
  }

  /** The officer gives the superior the facts and an opinion, which is why the act says. */
  List<DomainEvent> giveOpinion(Act act) {
    requireInHand();
    if (opinionGiven()) {
      throw Refused.opinionGiven();
    }
    clocks = clocks.stop(CaseClocks.OPINION, act.at());
    advance(new CaseState.OpinionGiven(act.at()), act);
    return ComplaintEvents.opinionGiven(this, act.at());
  }

  /** The officer asks the complainant; until the answer the terms rest. */
  List<DomainEvent> ask(Sealed question, Act act, LegalCalendar calendar) {
    requireInHand();
    if (state() instanceof CaseState.Waiting) {
      throw Refused.alreadyAsked();
    }
    sayWhereRoom(Message.of(Message.Author.OFFICER, question, act.at()));
    clocks = calendar.asked(clocks, act.at());
    move(new CaseState.Waiting(act.at()), act);
    return ComplaintEvents.asked(this, act.at());
  }

  /** The officer tells the complainant something, as often as there is something to tell. */
  List<DomainEvent> reply(Sealed text, Act act) {
    requireInHandOrJoined();
    sayWhereRoom(Message.of(Message.Author.OFFICER, text, act.at()));
    return ComplaintEvents.told(this, act.at());
  }

  /** The complainant writes, also after the end; whoever waited for it goes on. */
  List<DomainEvent> hear(Sealed text, Act act, LegalCalendar calendar) {
    if (state() instanceof CaseState.Erased || state() instanceof CaseState.Forwarded) {
      throw Refused.closed();
    }
    sayWhereRoom(Message.of(Message.Author.COMPLAINANT, text, act.at()));
    lastHeard = act.at();
    if (!(state() instanceof CaseState.Waiting)) {
      return ComplaintEvents.heard(this, act.at(), false);
    }
    clocks = calendar.goOn(clocks, act.at());
    move(resumed(act.at()), act);
    return ComplaintEvents.heard(this, act.at(), true);
  }

  /** It goes to the local government that is responsible, where it gets this id. */
  List<DomainEvent> forward(LocalGovernmentId to, String next, Act act) {
    requireOpen();
    if (held) {
      throw Refused.held();
    }
    end(new CaseState.Forwarded(act.at(), to, next), act);
    return ComplaintEvents.forwarded(to, next, act.at());
  }

  /** It goes to the province. */
  List<DomainEvent> refer(Act act, LegalCalendar calendar) {
    requireOpen();
    clocks = calendar.atProvince(clocks, act.at());
    move(new CaseState.Referred(act.at()), act);
    return ComplaintEvents.referred(act.at());
  }

  /**
   * The officer brings the complaint to an end and tells the complainant what was done or why
   * nothing could be.
   */
  List<DomainEvent> resolve(CaseState.Outcome outcome, Sealed text, Act act) {
    requireInHand();
    say(Message.of(Message.Author.OFFICER, text, act.at()));
    end(new CaseState.Resolved(act.at(), outcome), act);
    return ComplaintEvents.resolved(this, outcome, act.at());
  }

  /** The complaint is not pursued; the complainant is told why. */
  List<DomainEvent> dismiss(String reason, Sealed text, Act act) {
    requireOpen();
    say(Message.of(Message.Author.OFFICER, text, act.at()));
    end(new CaseState.Dismissed(act.at(), reason), act);
    return ComplaintEvents.dismissed(this, reason, act.at());
  }

  /** The complainant takes it back. */
  List<DomainEvent> withdraw(Act act) {
    requireOpenOrJoined();
    end(new CaseState.Withdrawn(act.at()), act);
    return ComplaintEvents.withdrawn(act.at());
  }

  /**
   * Takes up again what had ended here; new terms begin for the complainant only.
   *
   * @param within how long after the end
   */
  List<DomainEvent> reopen(LegalCalendar calendar, Duration within, Act act) {
    CaseState.Ended end = Reopening.check(this, within, act);
    return restart(
        Reopening.byOfficer(act)
            ? calendar.continued(clocks, end.since(), act.at())
            : calendar.startedAt(act.at()),
        act);
  }

  /** The complainant appeals to the province against the answer, once. */
  List<DomainEvent> appeal(Duration within, Act act, LegalCalendar calendar) {
    if (!(state() instanceof CaseState.Answered end)) {
      throw Refused.notEnded();
    }
    if (history().stream().anyMatch(step -> step.status().equals("appealed"))) {
      throw Refused.alreadyAppealed();
    }
    Reopening.requireWithin(end, within, act.at());
    clocks = calendar.atProvince(clocks, act.at());
    move(new CaseState.Appealed(act.at()), act);
    return ComplaintEvents.appealed(act.at());
  }

  /** The province gives the answer itself. */
  List<DomainEvent> answerAtProvince(Sealed text, Act act) {
    requireAtProvince();
    say(Message.of(Message.Author.PROVINCE, text, act.at()));
    end(new CaseState.Resolved(act.at(), CaseState.Outcome.EXPLAINED), act);
    return ComplaintEvents.answeredAtProvince(this, act.at());
  }

  /** The province has the local government deal with it. */
  List<DomainEvent> returnFromProvince(CaseClocks fresh, Act act) {
    requireAtProvince();
    List<DomainEvent> facts = new ArrayList<>(ComplaintEvents.returned(act.at()));
    facts.addAll(restart(fresh, act));
    return facts;
  }

  /** The complainant says how satisfied they are with the answer, once for each answer. */
  List<DomainEvent> rate(int given, Act act) {
    if (!(state() instanceof CaseState.Answered)) {
      throw Refused.notEnded();
    }
    if (stars != null) {
      throw Refused.alreadyRated();
    }
    stars = given;
    note("rated", act);
    return ComplaintEvents.rated(given, act.at());
  }
}
