package th.sucharit.contracts.disclosure;

import th.sucharit.contracts.DomainEvent;
import th.sucharit.contracts.EventType;
import th.sucharit.contracts.Readership;

/**
 * An item got evidence, or other evidence than before (มีหลักฐานการเปิดเผยข้อมูล); the subject is
 * the checklist.
 *
 * @param fiscalYear Buddhist era
 * @param item code of the item in the framework of that year
 * @param origin {@code officer} when somebody entered an address, {@code platform} when what was
 *     published on this platform fills it, or is all that is left
 * @param progress of the whole checklist after this fact
 */
@EventType(value = "th.sucharit.disclosure-item.evidenced.v1", readership = Readership.PUBLIC)
public record DisclosureItemEvidenced(
    int fiscalYear, String item, String origin, DisclosureProgress progress)
    implements DomainEvent {}
