package th.sucharit.contracts.complaints;

import java.time.Instant;
import th.sucharit.contracts.DomainEvent;
import th.sucharit.contracts.EventType;
import th.sucharit.contracts.Readership;

/** The complainant appealed to the province (อุทธรณ์ต่อจังหวัด). */
@EventType(value = "th.sucharit.complaint.appealed.v1", readership = Readership.HOLDERS)
public record ComplaintAppealed(Instant appealedAt) implements DomainEvent {}
