package th.sucharit.contracts.disclosure;

import th.sucharit.contracts.DomainEvent;
import th.sucharit.contracts.EventType;
import th.sucharit.contracts.Readership;

/**
 * An item lost its last evidence (ถอนหลักฐานการเปิดเผยข้อมูล); the subject is the checklist.
 *
 * @param fiscalYear Buddhist era
 * @param item code of the item in the framework of that year
 * @param progress of the whole checklist after this fact
 */
@EventType(value = "th.sucharit.disclosure-item.withdrawn.v1", readership = Readership.PUBLIC)
public record DisclosureItemWithdrawn(int fiscalYear, String item, DisclosureProgress progress)
    implements DomainEvent {}
