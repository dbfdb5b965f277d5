package th.sucharit.complaints.notification;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import th.sucharit.starter.web.Problem;

/** Finds and publishes what owners lay down about notices (สมุดข้อกำหนดการแจ้ง). */
@Component
class NoticeRulesBook {

  private final MongoOperations mongo;
  private final Clock clock;

  NoticeRulesBook(MongoOperations mongo, Clock clock) {
    this.mongo = mongo;
    this.clock = clock;
  }

  NoticeRules present(String owner) {
    Query latest =
        Query.query(where("owner").is(owner)).with(Sort.by(Sort.Order.desc("version"))).limit(1);
    return Optional.ofNullable(mongo.findOne(latest, NoticeRules.class))
        .orElseGet(() -> NoticeRules.none(owner));
  }

  /**
   * The next version.
   *
   * @param seen the version on which it is based
   */
  NoticeRules publish(
      String owner,
      int seen,
      NoticeRules.@Nullable Name name,
      List<NoticeRules.Group> groups,
      List<NoticeText> texts) {
    int version = seen + 1;
    NoticeRules present = present(owner);
    NoticeRules next =
        new NoticeRules(
            owner + ":" + version, owner, version, name, groups, texts, clock.instant());
    if (present.version() == version && same(present, next)) {
      // the same request again
      return present;
    }
    if (present.version() != seen) {
      throw stale();
    }
    try {
      return mongo.insert(next);
    } catch (DuplicateKeyException meanwhile) {
      throw stale();
    }
  }

  private static boolean same(NoticeRules one, NoticeRules other) {
    return one.groups().equals(other.groups())
        && one.texts().equals(other.texts())
        && java.util.Objects.equals(one.name(), other.name());
  }

  private static Problem stale() {
    return Problem.of(
        412,
        "version-stale",
        "This was changed meanwhile. Load it again and repeat what you meant to do.",
        "ข้อมูลนี้ถูกแก้ไขไปแล้ว กรุณาเปิดข้อมูลใหม่แล้วทำรายการอีกครั้ง");
  }
}
