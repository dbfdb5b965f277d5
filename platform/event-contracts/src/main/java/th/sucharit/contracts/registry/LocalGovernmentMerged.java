package th.sucharit.contracts.registry;

import java.time.LocalDate;
import th.sucharit.contracts.DomainEvent;
import th.sucharit.contracts.EventType;
import th.sucharit.contracts.Readership;

/**
 * A local government was merged into another (ยุบรวม อปท.) and ceased to be.
 *
 * @param into code of the local government that takes its place
 */
@EventType(value = "th.sucharit.local-government.merged.v1", readership = Readership.PUBLIC)
public record LocalGovernmentMerged(String into, LocalDate effectiveFrom) implements DomainEvent {}
