package th.sucharit.registry.localgovernment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;
import th.sucharit.contracts.DomainEvent;
import th.sucharit.contracts.Jurisdiction;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.starter.events.Aggregate;

/**
 * A local government (องค์กรปกครองส่วนท้องถิ่น) with all it ever was: its identity is the code,
 * everything else may change from a day on.
 */
@Document("localGovernments")
@CompoundIndex(name = "listed", def = "{'listing.status': 1, 'listing.sortKey': 1}")
@CompoundIndex(
    name = "listedByProvince",
    def = "{'listing.status': 1, 'listing.province': 1, 'listing.sortKey': 1}")
@CompoundIndex(
    name = "listedByType",
    def = "{'listing.status': 1, 'listing.type': 1, 'listing.sortKey': 1}")
@CompoundIndex(name = "found", def = "{'listing.tokens': 1}")
public class LocalGovernment extends Aggregate {

  /** Oldest first, never empty. */
  private List<Version> versions = new ArrayList<>();

  private @Nullable End end;
  private List<String> absorbed = new ArrayList<>();

  @SuppressWarnings("UnusedVariable") // read by queries
  private Listing listing;

  /** For Spring Data, which fills the fields. */
  @SuppressWarnings("NullAway.Init")
  protected LocalGovernment() {}

  private LocalGovernment(LocalGovernmentId code, Version first) {
    super(code.code(), new Jurisdiction(code, first.profile().area().province()));
    versions.add(first);
    listing = Listing.of(code.code(), first.profile(), Status.ACTIVE);
  }

  /** Enters the registry with what is true since a day that has come. */
  public static LocalGovernment register(LocalGovernmentId code, Version first, LocalDate today) {
    EffectiveDate.mustHaveCome(first.from(), today);
    return new LocalGovernment(code, first);
  }

  public DomainEvent registration() {
    return LocalGovernmentEvents.registered(versions.getFirst());
  }

  /**
   * Other names, borders, kind or figures from a day on; on the day of the last change, mends it.
   */
  public List<DomainEvent> change(Version next, LocalDate today) {
    mustBeActive();
    EffectiveDate.mustHaveCome(next.from(), today);
    EffectiveDate.mustNotPrecede(next.from(), current().from());
    List<String> aspects = next.profile().differencesFrom(profile());
    if (aspects.isEmpty()) {
      return List.of();
    }
    if (next.from().equals(current().from())) {
      versions.removeLast();
    }
    versions.add(next);
    transferTo(new Jurisdiction(code(), next.profile().area().province()));
    relist();
    return List.of(LocalGovernmentEvents.changed(aspects, next));
  }

  /** Becomes part of another from a day on. */
  public List<DomainEvent> mergeInto(LocalGovernment other, LocalDate on, LocalDate today) {
    if (other.id().equals(id())) {
      throw Refusal.intoItself();
    }
    other.mustBeActive();
    EffectiveDate.mustNotPrecede(on, other.current().from());
    cease(new End(on, other.id()), today);
    return List.of(LocalGovernmentEvents.merged(other.code(), on));
  }

  /** Ceases to be from a day on; nobody takes its place. */
  public List<DomainEvent> dissolve(LocalDate on, LocalDate today) {
    cease(new End(on, null), today);
    return List.of(LocalGovernmentEvents.dissolved(on));
  }

  /** Takes over the land and people of one that was merged into this; once, however often told. */
  List<DomainEvent> absorb(LocalGovernment other, LocalDate on, Instant now) {
    if (end != null || absorbed.contains(other.id())) {
      return List.of();
    }
    LocalDate from = on.isBefore(current().from()) ? current().from() : on;
    Version grown = new Version(from, profile().with(other.profile()), now);
    List<DomainEvent> facts = change(grown, from);
    absorbed.add(other.id());
    return facts;
  }

  public LocalGovernmentId code() {
    return new LocalGovernmentId(id());
  }

  /** What is true now, or was when it ceased to be. */
  public Profile profile() {
    return current().profile();
  }

  Version current() {
    return versions.getLast();
  }

  /** What was true on a day, as far as the registry reaches back. */
  Optional<Version> on(LocalDate day) {
    return versions.stream().filter(one -> !one.from().isAfter(day)).reduce((a, b) -> b);
  }

  List<Version> history() {
    return List.copyOf(versions);
  }

  Optional<End> end() {
    return Optional.ofNullable(end);
  }

  public Status status() {
    if (end == null) {
      return Status.ACTIVE;
    }
    return end.into() == null ? Status.DISSOLVED : Status.MERGED;
  }

  private void cease(End how, LocalDate today) {
    mustBeActive();
    EffectiveDate.mustHaveCome(how.on(), today);
    EffectiveDate.mustNotPrecede(how.on(), current().from());
    end = how;
    relist();
  }

  /** Refuses what only one that exists may be given. */
  public void mustBeActive() {
    if (end != null) {
      throw Refusal.isNoMore();
    }
  }

  private void relist() {
    listing = Listing.of(id(), profile(), status());
  }
}
