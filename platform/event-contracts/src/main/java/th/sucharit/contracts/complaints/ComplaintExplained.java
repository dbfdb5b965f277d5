package th.sucharit.contracts.complaints;

import java.time.Instant;
import th.sucharit.contracts.DomainEvent;
import th.sucharit.contracts.EventType;

/**
 * The complainant was told why the complaint is not solved yet, and by when it will be (ชี้แจงเหตุ
 * และกำหนดวันใหม่); the words stay in the case.
 *
 * @param messages how many messages the dialogue now holds
 * @param resolutionDue the last moment of the new day, by which it must be solved now
 * @param late whether the day owed until then had passed
 */
@EventType("th.sucharit.complaint.explained.v1")
public record ComplaintExplained(
    Instant explainedAt, int messages, Instant resolutionDue, boolean late)
    implements DomainEvent {}
