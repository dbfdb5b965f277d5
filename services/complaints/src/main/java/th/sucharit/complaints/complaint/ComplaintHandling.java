package th.sucharit.complaints.complaint;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import th.sucharit.complaints.category.Units;
import th.sucharit.complaints.complaint.CaseDesk.Decision;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.starter.security.Caller;
import th.sucharit.starter.security.Roles;

/** What officers do with the complaints of their local government (การดำเนินการของเจ้าหน้าที่). */
@Service
class ComplaintHandling {

  private final Complaints complaints;
  private final CaseDesk desk;
  private final DismissalReasons reasons;
  private final Units units;
  private final ComplaintSettings settings;

  ComplaintHandling(
      Complaints complaints,
      CaseDesk desk,
      DismissalReasons reasons,
      Units units,
      ComplaintSettings settings) {
    this.complaints = complaints;
    this.desk = desk;
    this.reasons = reasons;
    this.units = units;
    this.settings = settings;
  }

  Complaint show(LocalGovernmentId own, String id) {
    return complaints.findIn(own, id).orElseThrow(Refused::notFound);
  }

  Complaint accept(Caller by, String id) {
    return change(by, id, null, (complaint, act, key) -> complaint.accept(act));
  }

  Complaint assign(Caller by, String id, Assignment to, @Nullable String why) {
    check(to);
    return change(by, id, why, (complaint, act, key) -> complaint.assign(to, act));
  }

  /** The same without having seen the case, for many at once. */
  Complaint assignUnseen(Caller by, String id, Assignment to, @Nullable String why) {
    return desk.amend(
        show(by.localGovernment(), id),
        Actor.of(by, Roles.OFFICER),
        why,
        (complaint, act, key) -> complaint.assign(to, act));
  }

  /**
   * @throws th.sucharit.starter.web.Problem 400 when nobody is named, or a unit that is none
   */
  void check(Assignment to) {
    if (to.equals(Assignment.NOBODY)) {
      throw Refused.missing("/unit");
    }
    if (to.unit() != null && !units.has(to.unit())) {
      throw Refused.noSuch("/unit");
    }
  }

  Complaint giveOpinion(Caller by, String id, String text) {
    return change(by, id, text, (complaint, act, key) -> complaint.giveOpinion(act));
  }

  Complaint ask(Caller by, String id, String text) {
    return change(
        by, id, null, (complaint, act, key) -> complaint.ask(key.seal(text), act, desk.calendar()));
  }

  Complaint reply(Caller by, String id, String text) {
    return change(by, id, null, (complaint, act, key) -> complaint.reply(key.seal(text), act));
  }

  Complaint explain(Caller by, String id, String why, LocalDate until) {
    return change(
        by,
        id,
        null,
        (complaint, act, key) -> complaint.explain(key.seal(why), until, act, desk.calendar()));
  }

  Complaint refer(Caller by, String id, String why) {
    return change(by, id, why, (complaint, act, key) -> complaint.refer(act, desk.calendar()));
  }

  Complaint resolve(Caller by, String id, CaseState.Outcome outcome, String text) {
    return change(
        by, id, null, (complaint, act, key) -> complaint.resolve(outcome, key.seal(text), act));
  }

  Complaint dismiss(Caller by, String id, String reason, String text) {
    reasons.check(reason);
    return change(
        by, id, null, (complaint, act, key) -> complaint.dismiss(reason, key.seal(text), act));
  }

  Complaint reopen(Caller by, String id, String why) {
    return change(
        by,
        id,
        why,
        (complaint, act, key) ->
            complaint.reopen(desk.calendar(), settings.windows().reopen(), act));
  }

  Complaint hold(Caller by, String id, boolean hold, String why) {
    return change(by, id, why, (complaint, act, key) -> complaint.hold(hold, act));
  }

  private Complaint change(Caller by, String id, @Nullable String why, Decision decision) {
    return desk.change(show(by.localGovernment(), id), Actor.of(by, Roles.OFFICER), why, decision);
  }
}
