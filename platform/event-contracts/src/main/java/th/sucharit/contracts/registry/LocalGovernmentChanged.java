package th.sucharit.contracts.registry;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import th.sucharit.contracts.DomainEvent;
import th.sucharit.contracts.EventType;
import th.sucharit.contracts.Readership;

/**
 * A local government's name, type, borders or figures changed (เปลี่ยนแปลงข้อมูล อปท.); holds all
 * that is true from that day on.
 *
 * @param aspects what changed: {@code name}, {@code kind}, {@code province}, {@code district},
 *     {@code subdistricts}, {@code population}, {@code website}, {@code origin}
 */
@EventType(value = "th.sucharit.local-government.changed.v1", readership = Readership.PUBLIC)
public record LocalGovernmentChanged(
    List<String> aspects,
    String kind,
    String district,
    List<String> subdistricts,
    @Nullable Integer population,
    LocalDate effectiveFrom)
    implements DomainEvent {}
