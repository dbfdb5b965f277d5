package th.sucharit.complaints.complaint;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import th.sucharit.complaints.clock.Explanation;
import th.sucharit.complaints.clock.LegalCalendar;
import th.sucharit.complaints.complaint.CaseAnswer.Handed;
import th.sucharit.complaints.complaint.CaseAnswer.Line;
import th.sucharit.complaints.complaint.CaseAnswer.Summary;
import th.sucharit.complaints.complaint.CaseAnswer.Told;
import th.sucharit.starter.web.Page;

/** Opens cases for those who may read them (การเปิดอ่านสำนวน). */
@Component
class CaseReading {

  private final CaseKeyRing keys;
  private final JoinedCases joinedCases;
  private final LegalCalendar calendar;
  private final Clock clock;

  CaseReading(CaseKeyRing keys, JoinedCases joinedCases, LegalCalendar calendar, Clock clock) {
    this.calendar = calendar;
    this.keys = keys;
    this.joinedCases = joinedCases;
    this.clock = clock;
  }

  Page<Summary> rows(Page<Complaint> page) {
    return new Page<>(rows(page.items()), page.page(), page.size(), page.total());
  }

  List<Summary> rows(List<Complaint> cases) {
    Map<String, CaseKey> found = keys.of(cases.stream().map(Complaint::id).toList());
    return cases.stream()
        .map(complaint -> summary(complaint, Optional.ofNullable(found.get(complaint.id()))))
        .toList();
  }

  CaseAnswer whole(Complaint complaint) {
    CaseKey key = keys.of(complaint.id());
    Optional<Matter> matter = complaint.file().map(file -> file.open(key));
    JoinedCases.Shown joined = joinedCases.of(complaint);
    return new CaseAnswer(
        summary(complaint, Optional.of(key)),
        matter.map(Matter::details).orElse(null),
        matter.map(Matter::place).orElse(null),
        matter.map(Matter::contact).orElse(null),
        matter.map(Matter::answers).orElse(Map.of()),
        Line.of(complaint.messages(), key),
        complaint.history().stream()
            .map(step -> new Told(step.status(), step.at(), step.by(), key.openIfAny(step.why())))
            .toList(),
        clocks(complaint, clock.instant()),
        rests(complaint),
        matter.map(Matter::location).orElse(null),
        attachments(complaint, key),
        complaint.newDays(calendar, clock.instant()).orElse(null),
        joined.first(),
        joined.count());
  }

  List<Line> dialogue(Complaint complaint) {
    return complaint.messages().isEmpty()
        ? List.of()
        : Line.of(complaint.messages(), keys.of(complaint.id()));
  }

  List<AttachmentAnswer> attachments(Complaint complaint) {
    return complaint.attachments().isEmpty()
        ? List.of()
        : attachments(complaint, keys.of(complaint.id()));
  }

  private static List<AttachmentAnswer> attachments(Complaint complaint, CaseKey key) {
    return complaint.attachments().stream().map(one -> AttachmentAnswer.of(one, key)).toList();
  }

  @Nullable Location location(Complaint complaint) {
    return complaint
        .file()
        .map(CaseFile::location)
        .map(keys.of(complaint.id())::open)
        .map(Location::parse)
        .orElse(null);
  }

  private Summary summary(Complaint complaint, Optional<CaseKey> key) {
    return new Summary(
        complaint.id(),
        complaint.jurisdiction().localGovernment(),
        complaint
            .file()
            .flatMap(file -> key.map(opener -> opener.open(file.subject())))
            .orElse(null),
        complaint.status(),
        complaint.receivedAt(),
        Terms.of(complaint.clocks()),
        complaint.marks().open() ? complaint.marks().next() : null,
        complaint.late(clock.instant()),
        complaint.sorting().category(),
        complaint.assignment().unit(),
        complaint.assignment().person(),
        complaint.state() instanceof CaseState.Resolved end ? end.outcome().code() : null,
        complaint.state() instanceof CaseState.Dismissed end ? end.reason() : null,
        complaint.state() instanceof CaseState.Forwarded end ? new Handed(end.to()) : null,
        complaint.state() instanceof CaseState.Joined end ? end.into() : null,
        complaint.stars().orElse(null),
        complaint.held());
  }

  static List<CaseAnswer.Rest> rests(Complaint complaint) {
    return complaint.clocks().rests().stream()
        .map(rest -> new CaseAnswer.Rest(rest.from(), rest.until()))
        .toList();
  }

  static List<CaseAnswer.Clock> clocks(Complaint complaint, Instant now) {
    return complaint.clocks().clocks().stream()
        .map(one ->
            new CaseAnswer.Clock(
                one.name(),
                one.rule().days(),
                one.rule().counted().name().toLowerCase(java.util.Locale.ROOT),
                one.due(),
                one.stoppedAt(),
                one.escalatedAt(),
                Optional.ofNullable(one.explained()).map(Explanation::at).orElse(null),
                one.late(now),
                one.rule().basis()))
        .toList();
  }
}
