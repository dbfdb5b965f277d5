package th.sucharit.contracts.registry;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import th.sucharit.contracts.DomainEvent;
import th.sucharit.contracts.EventType;
import th.sucharit.contracts.Readership;

/**
 * A local government entered the registry (ขึ้นทะเบียน อปท.).
 *
 * @param kind {@code pao}, {@code city-municipality}, {@code town-municipality}, {@code
 *     subdistrict-municipality}, {@code sao}, {@code bangkok} or {@code pattaya}
 * @param district four digits
 * @param subdistricts six digits each; those it covers wholly or in part, as far as known
 * @param population inhabitants, where known
 * @param synthetic true for an invented local government of a demonstration
 */
@EventType(value = "th.sucharit.local-government.registered.v1", readership = Readership.PUBLIC)
public record LocalGovernmentRegistered(
    String kind,
    String district,
    List<String> subdistricts,
    @Nullable Integer population,
    LocalDate effectiveFrom,
    boolean synthetic)
    implements DomainEvent {}
