package th.sucharit.contracts.complaints;

import java.time.Instant;
import th.sucharit.contracts.DomainEvent;
import th.sucharit.contracts.EventType;

/**
 * The province decided on an appeal or on a complaint sent to it (จังหวัดพิจารณาแล้ว).
 *
 * @param outcome {@code answered} when the province gave the answer, {@code returned} when the
 *     local government has to deal with it
 */
@EventType("th.sucharit.complaint.reviewed.v1")
public record ComplaintReviewed(Instant reviewedAt, String outcome) implements DomainEvent {}
