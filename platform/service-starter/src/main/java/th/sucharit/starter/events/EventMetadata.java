package th.sucharit.starter.events;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import th.sucharit.contracts.Jurisdiction;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.contracts.ProvinceCode;

/**
 * The envelope of a fact, as a listener's argument.
 *
 * @param id unique for ever
 * @param source the producing service
 * @param subject the aggregate's id
 * @param sequence the aggregate's version after this fact; one more than the fact before
 * @param actorRole the role that acted: a realm role, {@code citizen} or {@code system}
 */
public record EventMetadata(
    String id,
    String type,
    String source,
    String subject,
    Instant time,
    @Nullable LocalGovernmentId localGovernment,
    @Nullable ProvinceCode province,
    long sequence,
    String actorRole) {

  /** The kind of aggregate that the type names, such as {@code complaint}. */
  public String aggregate() {
    String[] parts = type.split("\\.", -1);
    return parts.length > 2 ? parts[2] : "";
  }

  /** Under whom the fact falls, where it falls under anybody. */
  public Optional<Jurisdiction> jurisdiction() {
    return localGovernment == null || province == null
        ? Optional.empty()
        : Optional.of(new Jurisdiction(localGovernment, province));
  }
}
