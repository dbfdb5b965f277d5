package th.sucharit.contracts.disclosure;

import th.sucharit.contracts.DomainEvent;
import th.sucharit.contracts.EventType;
import th.sucharit.contracts.Readership;

/**
 * What is to be said to assessors of an item was written, changed or taken back
 * (เขียนคำอธิบายประกอบรายการเปิดเผยข้อมูล); the subject is the checklist.
 *
 * @param fiscalYear Buddhist era
 * @param item code of the item in the framework of that year
 * @param characters how long it is; 0 when it was taken back
 */
@EventType(value = "th.sucharit.disclosure-item.explained.v1", readership = Readership.AUDITORS)
public record DisclosureItemExplained(int fiscalYear, String item, int characters)
    implements DomainEvent {}
