package th.sucharit.contracts.complaints;

import java.time.Instant;
import th.sucharit.contracts.DomainEvent;
import th.sucharit.contracts.EventType;

/**
 * A file was added to the complaint (เพิ่มไฟล์แนบ); what is in it and its name stay there.
 *
 * @param attachment opaque id of the file
 * @param from {@code complainant} or {@code officer}
 * @param sha256 of the stored bytes, which are encrypted: shows that they were not altered, not
 *     what they are
 */
@EventType("th.sucharit.complaint.attachment-added.v1")
public record AttachmentAdded(Instant addedAt, String attachment, String from, String sha256)
    implements DomainEvent {}
