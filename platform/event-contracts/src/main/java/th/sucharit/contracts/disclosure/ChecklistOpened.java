package th.sucharit.contracts.disclosure;

import th.sucharit.contracts.DomainEvent;
import th.sucharit.contracts.EventType;
import th.sucharit.contracts.Readership;

/**
 * A checklist of the data to disclose in a fiscal year was opened for a local government
 * (เปิดรายการตรวจการเปิดเผยข้อมูล).
 *
 * @param fiscalYear Buddhist era
 * @param items items of the framework of that year
 */
@EventType(value = "th.sucharit.disclosure-checklist.opened.v1", readership = Readership.PUBLIC)
public record ChecklistOpened(int fiscalYear, int items) implements DomainEvent {}
