package th.sucharit.contracts.complaints;

import java.time.Instant;
import th.sucharit.contracts.DomainEvent;
import th.sucharit.contracts.EventType;

/**
 * The complainant said how satisfied they are (ประเมินความพึงพอใจ).
 *
 * @param stars from 1 to 5
 */
@EventType("th.sucharit.complaint.rated.v1")
public record ComplaintRated(Instant ratedAt, int stars) implements DomainEvent {}
