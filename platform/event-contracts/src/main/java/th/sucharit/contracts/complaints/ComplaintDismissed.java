package th.sucharit.contracts.complaints;

import java.time.Instant;
import th.sucharit.contracts.DomainEvent;
import th.sucharit.contracts.EventType;

/**
 * The complaint is not pursued (ไม่รับเรื่องไว้ดำเนินการ).
 *
 * @param reason code from the list of reasons
 * @param late whether the day owed for solving or explaining had passed
 */
@EventType("th.sucharit.complaint.dismissed.v1")
public record ComplaintDismissed(Instant dismissedAt, String reason, boolean late)
    implements DomainEvent {}
