package th.sucharit.contracts.registry;

import java.time.LocalDate;
import th.sucharit.contracts.DomainEvent;
import th.sucharit.contracts.EventType;

/** A local government was dissolved (ยุบเลิก อปท.) without a successor. */
@EventType("th.sucharit.local-government.dissolved.v1")
public record LocalGovernmentDissolved(LocalDate effectiveFrom) implements DomainEvent {}
