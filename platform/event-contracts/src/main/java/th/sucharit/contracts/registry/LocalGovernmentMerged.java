package th.sucharit.contracts.registry;

import java.time.LocalDate;
import th.sucharit.contracts.DomainEvent;
import th.sucharit.contracts.EventType;

/**
 * A local government was merged into another (ยุบรวม อปท.) and ceased to be.
 *
 * @param into code of the local government that takes its place
 */
@EventType("th.sucharit.local-government.merged.v1")
public record LocalGovernmentMerged(String into, LocalDate effectiveFrom) implements DomainEvent {}
