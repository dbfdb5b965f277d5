package th.sucharit.contracts.registry;

import java.util.List;
import th.sucharit.contracts.DomainEvent;
import th.sucharit.contracts.EventType;

/** An officer's roles or position changed (เปลี่ยนตำแหน่งหรือบทบาทเจ้าหน้าที่). */
@EventType("th.sucharit.officer.changed.v1")
public record OfficerChanged(List<String> roles, String position) implements DomainEvent {}
