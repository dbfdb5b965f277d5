package th.sucharit.contracts.complaints;

import java.time.Instant;
import th.sucharit.contracts.DomainEvent;
import th.sucharit.contracts.EventType;

/**
 * An investigator opened a file as it was sent, with what was taken out of its copy
 * (เปิดไฟล์ต้นฉบับ).
 *
 * @param attachment opaque id of the file
 */
@EventType("th.sucharit.complaint.original-opened.v1")
public record OriginalOpened(Instant openedAt, String attachment) implements DomainEvent {}
