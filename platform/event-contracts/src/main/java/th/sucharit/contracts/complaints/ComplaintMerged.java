package th.sucharit.contracts.complaints;

import java.time.Instant;
import th.sucharit.contracts.DomainEvent;
import th.sucharit.contracts.EventType;

/**
 * The complaint goes on as one with another about the same matter (รวมเรื่องซ้ำ): an answer to that
 * one is the answer to both, any other end of it separates them.
 *
 * @param into id of the other complaint, of the same local government
 * @param late whether the day owed for solving or explaining had passed
 */
@EventType("th.sucharit.complaint.merged.v1")
public record ComplaintMerged(Instant mergedAt, String into, boolean late) implements DomainEvent {}
