package th.sucharit.complaints.complaint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import th.sucharit.complaints.attachment.Attachment;
import th.sucharit.complaints.attachment.AttachmentStore;
import th.sucharit.contracts.DomainEvent;
import th.sucharit.starter.events.Aggregates;
import th.sucharit.starter.tenancy.LocalGovernmentDirectory;

/**
 * Files a forwarded complaint at its receiver, sealed anew with all it holds (การรับเรื่องส่งต่อ).
 */
@Component
class Arrival {

  private final Aggregates aggregates;
  private final LocalGovernmentDirectory directory;
  private final CaseOpening opening;
  private final CaseKeyRing keys;
  private final AttachmentStore files;

  Arrival(
      Aggregates aggregates,
      LocalGovernmentDirectory directory,
      CaseOpening opening,
      CaseKeyRing keys,
      AttachmentStore files) {
    this.aggregates = aggregates;
    this.directory = directory;
    this.opening = opening;
    this.keys = keys;
    this.files = files;
  }

  void file(Complaint forwarded, CaseFile words, CaseState.Forwarded to) {
    CaseKey key = keys.of(forwarded.id());
    Complaint there =
        opening.open(
            to.next(),
            directory.require(to.to()),
            CaseStory.FORWARDED + forwarded.id(),
            new CaseOpening.News(words.open(key), to.since(), Actor.SYSTEM),
            Optional.empty());
    opening.followOn(forwarded.id(), to.next());
    CaseKey keyThere = keys.of(to.next());
    there.continueDialogue(
        forwarded.messages().stream()
            .map(message -> message.sealedAs(keyThere.seal(key.open(message.text()))))
            .toList());
    List<Attachment> copies =
        forwarded.attachments().stream()
            .map(file -> files.copy(file, key, to.next(), keyThere))
            .toList();
    there.continueFolder(copies);
    List<DomainEvent> facts = new ArrayList<>();
    facts.add(ComplaintEvents.filed(there, "forwarded"));
    copies.forEach(copy -> facts.addAll(ComplaintEvents.attached(copy, to.since())));
    aggregates.create(there, facts.toArray(DomainEvent[]::new));
    copies.forEach(files::settle);
  }
}
