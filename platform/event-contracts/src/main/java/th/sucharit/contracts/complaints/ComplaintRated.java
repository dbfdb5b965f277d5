package th.sucharit.contracts.complaints;

import java.time.Instant;
import th.sucharit.contracts.DomainEvent;
import th.sucharit.contracts.EventType;
import th.sucharit.contracts.Readership;

/**
 * The complainant said how satisfied they are (ประเมินความพึงพอใจ).
 *
 * @param stars from 1 to 5
 */
@EventType(value = "th.sucharit.complaint.rated.v1", readership = Readership.HOLDERS)
public record ComplaintRated(Instant ratedAt, int stars) implements DomainEvent {}
