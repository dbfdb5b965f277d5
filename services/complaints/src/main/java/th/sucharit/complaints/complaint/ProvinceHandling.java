package th.sucharit.complaints.complaint;

import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import th.sucharit.complaints.complaint.CaseDesk.Decision;
import th.sucharit.contracts.ProvinceCode;
import th.sucharit.starter.security.Caller;
import th.sucharit.starter.security.Roles;
import th.sucharit.starter.web.Page;

/**
 * What the provincial office does with appeals and with what is sent to it (การพิจารณาของจังหวัด).
 */
@Service
class ProvinceHandling {

  private final Complaints complaints;
  private final CaseDesk desk;

  ProvinceHandling(Complaints complaints, CaseDesk desk) {
    this.complaints = complaints;
    this.desk = desk;
  }

  /** What waits for a decision in a province of which the caller is an officer. */
  Page<Complaint> waiting(Caller caller, ProvinceCode province, int page, int size) {
    if (!caller.mayOversee(province)) {
      throw Refused.notFound();
    }
    String code = province.code();
    return new Page<>(
        complaints.atProvince(code, PageRequest.of(page, size)),
        page,
        size,
        complaints.countAtProvince(code));
  }

  /** A case that waits for a decision; every other one is hidden from the province. */
  Complaint show(Caller caller, String id) {
    return complaints
        .findAnywhere(id)
        .filter(complaint -> caller.mayOversee(complaint.jurisdiction().province()))
        .filter(complaint -> complaint.state() instanceof CaseState.AtProvince)
        .orElseThrow(Refused::notFound);
  }

  Complaint answer(Caller by, String id, String text) {
    return change(by, id, (complaint, act, key) -> complaint.answerAtProvince(key.seal(text), act));
  }

  Complaint giveBack(Caller by, String id, String why) {
    return change(
        by,
        id,
        (complaint, act, key) ->
            complaint.returnFromProvince(
                desk.freshClocks(), new Act(act.by(), act.at(), key.seal(why))));
  }

  private Complaint change(Caller by, String id, Decision decision) {
    Complaint seen =
        complaints
            .findAnywhere(id)
            .filter(complaint -> caller(by, complaint))
            .orElseThrow(Refused::notFound);
    return desk.change(seen, Actor.of(by, Roles.PROVINCIAL_OFFICER), null, decision);
  }

  /** Also after the decision, so that its repetition gets the same answer. */
  private static boolean caller(Caller by, Complaint complaint) {
    return by.mayOversee(complaint.jurisdiction().province())
        && complaint.history().stream()
            .anyMatch(step -> step.status().equals("appealed") || step.status().equals("referred"));
  }
}
