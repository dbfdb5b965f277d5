package th.sucharit.contracts.registry;

import java.time.LocalDate;
import th.sucharit.contracts.DomainEvent;
import th.sucharit.contracts.EventType;
import th.sucharit.contracts.Readership;

/** A local government was dissolved (ยุบเลิก อปท.) without a successor. */
@EventType(value = "th.sucharit.local-government.dissolved.v1", readership = Readership.PUBLIC)
public record LocalGovernmentDissolved(LocalDate effectiveFrom) implements DomainEvent {}
