package th.sucharit.contracts.complaints;

import java.time.Instant;
import th.sucharit.contracts.DomainEvent;
import th.sucharit.contracts.EventType;

/** The complainant appealed to the province (อุทธรณ์ต่อจังหวัด). */
@EventType("th.sucharit.complaint.appealed.v1")
public record ComplaintAppealed(Instant appealedAt) implements DomainEvent {}
