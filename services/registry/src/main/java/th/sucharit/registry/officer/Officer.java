package th.sucharit.registry.officer;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;
import th.sucharit.contracts.DomainEvent;
import th.sucharit.contracts.Jurisdiction;
import th.sucharit.contracts.registry.OfficerChanged;
import th.sucharit.contracts.registry.OfficerLeft;
import th.sucharit.contracts.registry.OfficerRegistered;
import th.sucharit.starter.events.Aggregate;
import th.sucharit.starter.web.Problem;

/**
 * An officer of a local government (เจ้าหน้าที่), known by an opaque id and the name of an account;
 * no person's name is kept.
 */
@Document("officers")
@CompoundIndex(name = "ofOne", def = "{'jurisdiction.localGovernment': 1}")
public class Officer extends Aggregate {

  @Indexed(unique = true)
  private String username;

  private Position position;
  private List<LocalRole> roles;
  private @Nullable Instant leftAt;

  /** From when on the account's rights must be looked at again; nothing when they are right. */
  @Indexed private @Nullable Instant rightsDue;

  /** For Spring Data, which fills the fields. */
  @SuppressWarnings("NullAway.Init")
  protected Officer() {}

  private Officer(String id, Jurisdiction under, Post post, Instant now) {
    super(id, under);
    username = post.username();
    position = post.position();
    roles = post.roles();
    rightsDue = now;
  }

  /** Which account holds which position with which roles. */
  public record Post(String username, Position position, List<LocalRole> roles) {}

  public static Officer register(String id, Jurisdiction under, Post post, Instant now) {
    return new Officer(id, under, post, now);
  }

  public DomainEvent registration() {
    return new OfficerRegistered(LocalRole.codes(roles), position.code());
  }

  List<DomainEvent> change(Position newPosition, List<LocalRole> newRoles, Instant now) {
    mustBeThere();
    if (newPosition.equals(position) && LocalRole.codes(newRoles).equals(LocalRole.codes(roles))) {
      return List.of();
    }
    position = newPosition;
    roles = List.copyOf(newRoles);
    rightsDue = now;
    return List.of(new OfficerChanged(LocalRole.codes(roles), position.code()));
  }

  List<DomainEvent> leave(Instant now) {
    mustBeThere();
    leftAt = now;
    rightsDue = now;
    return List.of(new OfficerLeft(now));
  }

  /** Refuses what only somebody who is still there may be given. */
  public void mustBeThere() {
    if (leftAt != null) {
      throw Problem.conflict(
          "officer-left", "This officer has left.", "เจ้าหน้าที่คนนี้พ้นจากตำแหน่งแล้ว");
    }
  }

  public String username() {
    return username;
  }

  Position position() {
    return position;
  }

  /** Those that come with the office; none once the officer has left. */
  public List<LocalRole> roles() {
    return leftAt == null ? List.copyOf(roles) : List.of();
  }

  public Optional<Instant> leftAt() {
    return Optional.ofNullable(leftAt);
  }

  public Optional<Instant> rightsDue() {
    return Optional.ofNullable(rightsDue);
  }
}
