package th.sucharit.complaints.complaint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import th.sucharit.complaints.attachment.Attachment;
import th.sucharit.complaints.attachment.AttachmentSettings;
import th.sucharit.complaints.clock.LegalCalendar;
import th.sucharit.contracts.DomainEvent;
import th.sucharit.contracts.Jurisdiction;

/** The files of a case (แฟ้มเอกสารของเรื่อง). */
abstract class CaseFolder extends CaseStory {

  private static final int MOST_OPENINGS = 100;

  private List<Attachment> attachments = new ArrayList<>();

  /** For Spring Data, which fills the fields. */
  CaseFolder() {}

  CaseFolder(String id, Jurisdiction under, Filing filing) {
    super(id, under, filing);
  }

  /**
   * A file is added; what the complainant adds is an answer too, where one is waited for.
   *
   * @param limits how many there may be
   */
  final List<DomainEvent> attach(
      Attachment file, Act act, AttachmentSettings limits, LegalCalendar calendar) {
    requireRoomFor(file.from(), file.contents().original().size(), limits);
    attachments.add(file);
    note("attached", act);
    List<DomainEvent> facts = new ArrayList<>(ComplaintEvents.attached(file, act.at()));
    if (file.from() == Attachment.From.COMPLAINANT) {
      lastHeard = act.at();
      if (state() instanceof CaseState.Waiting) {
        clocks = calendar.goOn(clocks, act.at());
        move(resumed(act.at()), act);
        facts.addAll(ComplaintEvents.heard(this, act.at(), true));
      }
    }
    return facts;
  }

  /**
   * @throws th.sucharit.starter.web.Problem 409 when no file can be added now
   */
  final void requireRoomFor(Attachment.From from, long size, AttachmentSettings limits) {
    if (from == Attachment.From.OFFICER) {
      requireInHand();
    } else if (state() instanceof CaseState.Erased || state() instanceof CaseState.Forwarded) {
      throw Refused.closed();
    }
    List<Attachment> ofSame = attachments.stream().filter(one -> one.from() == from).toList();
    long stored = ofSame.stream().mapToLong(one -> one.contents().original().size()).sum();
    if (ofSame.size() >= limits.most(from) || stored + size > limits.total().toBytes()) {
      throw Refused.filesFull(limits.most(from), limits.total().toMegabytes());
    }
  }

  /** Somebody opens a file as it was sent, and says why. */
  final List<DomainEvent> openOriginal(String file, Act act) {
    if (attachment(file).isEmpty()) {
      throw Refused.noFile();
    }
    requireRoom("original-opened", MOST_OPENINGS);
    note("original-opened", act);
    return ComplaintEvents.originalOpened(file, act.at());
  }

  /** Takes over what was added at the local government that forwarded it. */
  final void continueFolder(List<Attachment> earlier) {
    attachments.addAll(earlier);
  }

  /** Nothing of what it said stays here. */
  final void forgetContent() {
    forgetWords();
    attachments.clear();
  }

  final List<Attachment> attachments() {
    return List.copyOf(attachments);
  }

  final Optional<Attachment> attachment(String id) {
    return attachments.stream().filter(one -> one.id().equals(id)).findFirst();
  }
}
