package th.sucharit.contracts.complaints;

import java.time.Instant;
import th.sucharit.contracts.DomainEvent;
import th.sucharit.contracts.EventType;

/**
 * The officer gave a preliminary opinion to the superior (ให้ความเห็นเบื้องต้น).
 *
 * @param late whether the day owed for it had passed
 */
@EventType("th.sucharit.complaint.opinion-given.v1")
public record OpinionGiven(Instant givenAt, boolean late) implements DomainEvent {}
