package th.sucharit.complaints.complaint;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.types.ObjectId;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Service;
import th.sucharit.complaints.attachment.Attachment;
import th.sucharit.complaints.attachment.AttachmentSettings;
import th.sucharit.complaints.attachment.AttachmentStore;
import th.sucharit.complaints.attachment.NamedContents;
import th.sucharit.starter.events.Aggregates;
import th.sucharit.starter.files.Downloads;
import th.sucharit.starter.files.Upload;
import th.sucharit.starter.web.Problem;

/** Adds files to cases and gives them out (การรับและเปิดไฟล์แนบ). */
@Service
class AttachmentHandling implements NamedContents {

  private final Complaints complaints;
  private final Aggregates aggregates;
  private final AttachmentStore store;
  private final AttachmentSettings limits;
  private final CaseKeyRing keys;
  private final CaseDesk desk;

  AttachmentHandling(
      Complaints complaints,
      Aggregates aggregates,
      AttachmentStore store,
      AttachmentSettings limits,
      CaseKeyRing keys,
      CaseDesk desk) {
    this.complaints = complaints;
    this.aggregates = aggregates;
    this.store = store;
    this.limits = limits;
    this.keys = keys;
    this.desk = desk;
  }

  /**
   * Adds a file; a repeated command finds it there.
   *
   * @param found the case, which the caller may add to
   * @param admission asked before a file is stored that is not there yet
   * @throws Problem 422 where the same command brought another file before
   */
  Complaint add(
      Complaint found, Actor by, Attachment.From from, Upload upload, Runnable admission) {
    String id = aggregates.newId();
    Optional<Attachment> before = found.attachment(id);
    if (before.isPresent()) {
      if (!store.isSame(before.get(), upload, keys.of(found.id()))) {
        throw Refused.anotherFile();
      }
      return found;
    }
    found.requireRoomFor(from, upload.size(), limits);
    admission.run();
    Attachment file =
        store.keep(id, new AttachmentStore.Origin(found.id(), from), upload, keys.of(found.id()));
    return name(found, by, file);
  }

  private Complaint name(Complaint found, Actor by, Attachment file) {
    try {
      Complaint after =
          desk.amend(
              found,
              by,
              null,
              (complaint, act, key) -> complaint.attach(file, act, limits, desk.calendar()));
      if (of(after).containsAll(file.stored().toList())) {
        store.settle(file);
      } else {
        // the same command was carried out elsewhere meanwhile
        store.drop(file);
      }
      return after;
    } catch (Problem refused) {
      store.drop(file);
      throw refused;
    }
  }

  /** The copy without what a photograph or a document tells of its making. */
  ResponseEntity<Resource> open(Complaint found, String id) {
    Attachment file = found.attachment(id).orElseThrow(Refused::noFile);
    CaseKey key = keys.of(found.id());
    return Downloads.attachment(
        file.type(), file.size(), file.nameWith(key), store.open(file, key));
  }

  /** The file as it was sent; that it was opened, by whom and why becomes part of the case. */
  ResponseEntity<Resource> openOriginal(Complaint found, String id, Actor by, String why) {
    Complaint after =
        desk.amend(found, by, why, (complaint, act, key) -> complaint.openOriginal(id, act));
    Attachment file = after.attachment(id).orElseThrow(Refused::noFile);
    CaseKey key = keys.of(after.id());
    return Downloads.attachment(
        file.type(),
        file.contents().original().size(),
        file.nameWith(key),
        store.openOriginal(file, key));
  }

  @Override
  public Set<ObjectId> of(String caseId) {
    return complaints.findAnywhere(caseId).map(AttachmentHandling::of).orElse(Set.of());
  }

  private static Set<ObjectId> of(Complaint complaint) {
    return complaint.attachments().stream().flatMap(Attachment::stored).collect(Collectors.toSet());
  }
}
