package th.sucharit.complaints.notification;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;
import th.sucharit.complaints.notification.Notice.Cause;
import th.sucharit.complaints.notification.Notice.State;
import th.sucharit.starter.web.Page;

/** Keeps what has to be told until it was (กล่องรายการแจ้งที่รอส่ง). */
@Component
public class Notices {

  /** As long as a fact that comes again must be known as told. */
  static final Duration KEPT = Duration.ofDays(60);

  private static final Duration DAY = Duration.ofDays(1);

  private final MongoOperations mongo;
  private final NoticeRulesBook rules;
  private final NotificationSettings settings;

  Notices(MongoOperations mongo, NoticeRulesBook rules, NotificationSettings settings) {
    this.settings = settings;
    this.mongo = mongo;
    this.rules = rules;
  }

  /** Whom the matter belongs to shall be told, once however often this is said. */
  public void tellHolder(String occasion, Cause cause) {
    add(Notice.toHolder(occasion, cause));
  }

  /**
   * A group shall be told, at each of its addresses; the first that has any. Of one occasion an
   * address hears so often in 24 hours and no more: who files junk writes no letters with it.
   *
   * @param groups such as {@code officers}, {@code executive}, {@code unit:finance}
   */
  public void tellFirst(String occasion, Cause cause, List<Group> groups) {
    groups.stream()
        .map(group -> rules.present(group.owner()).addresses(group.name()))
        .filter(addresses -> !addresses.isEmpty())
        .findFirst()
        .ifPresent(addresses ->
            addresses.stream()
                .filter(to -> hasRoom(to, occasion, cause.at()))
                .forEach(to -> add(Notice.to(to, occasion, cause))));
  }

  private boolean hasRoom(Address to, String occasion, Instant at) {
    Query told =
        Query.query(
                where("to.value")
                    .is(to.value())
                    .and("occasion")
                    .is(occasion)
                    .and("at")
                    .gt(at.minus(DAY)))
            .limit(settings.staffADay());
    return mongo.count(told, Notice.class) < settings.staffADay();
  }

  /**
   * Some people of an owner.
   *
   * @param owner code of a local government, or {@code province-46}
   */
  public record Group(String owner, String name) {}

  private void add(Notice notice) {
    try {
      mongo.insert(notice);
    } catch (DuplicateKeyException known) {
      // it waits already, or was sent
    }
  }

  List<Notice> due(Instant now, int atMost) {
    return mongo.find(
        Query.query(where("next").lt(now)).with(Sort.by("next")).limit(atMost), Notice.class);
  }

  /** Whether an owner has laid down anything. */
  public boolean tells(String owner) {
    return rules.present(owner).version() > 0;
  }

  /** Looks at it later, without an attempt. */
  void postpone(Notice notice, Instant next) {
    mongo.updateFirst(unchanged(notice), Update.update("next", next), Notice.class);
  }

  /** Takes it for one attempt; nobody else tries it until then. */
  boolean claim(Notice notice, Instant until) {
    Update attempt = Update.update("next", until).inc("attempts", 1);
    return mongo.updateFirst(unchanged(notice), attempt, Notice.class).getModifiedCount() == 1;
  }

  private static Query unchanged(Notice notice) {
    return Query.query(
        where("_id")
            .is(notice.id())
            .and("attempts")
            .is(notice.attempts())
            .and("next")
            .is(notice.next()));
  }

  void later(Notice notice, Instant next, String failure) {
    set(notice, Update.update("next", next).set("failure", failure));
  }

  void done(Notice notice, State state, Instant at, String failure) {
    set(
        notice,
        Update.update("state", state).unset("next").set("doneAt", at).set("failure", failure));
  }

  private void set(Notice notice, Update update) {
    mongo.updateFirst(Query.query(where("_id").is(notice.id())), update, Notice.class);
  }

  Page<Notice> inState(State state, int page, int size) {
    Query query = Query.query(where("state").is(state));
    return new Page<>(
        mongo.find(
            Query.query(where("state").is(state))
                .with(Sort.by("at", "_id"))
                .with(PageRequest.of(page, size)),
            Notice.class),
        page,
        size,
        mongo.count(query, Notice.class));
  }

  /** What was given up is tried again from the beginning. */
  long retryGivenUp(Instant now) {
    return mongo
        .updateMulti(
            Query.query(where("state").is(State.GIVEN_UP)),
            Update.update("state", State.WAITING)
                .set("next", now)
                .set("attempts", 0)
                .unset("doneAt"),
            Notice.class)
        .getModifiedCount();
  }

  void forgetDone(Instant now) {
    mongo.remove(Query.query(where("doneAt").lt(now.minus(KEPT))), Notice.class);
  }
}
