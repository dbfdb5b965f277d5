package th.sucharit.contracts.registry;

import java.time.Instant;
import th.sucharit.contracts.DomainEvent;
import th.sucharit.contracts.EventType;

/** An officer left (เจ้าหน้าที่พ้นจากตำแหน่ง) and lost every right. */
@EventType("th.sucharit.officer.left.v1")
public record OfficerLeft(Instant leftAt) implements DomainEvent {}
