package th.sucharit.plans.copies;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** The prints of announced plans and what is common to them (คลังลายพิมพ์ข้อความ). */
@Repository
class Prints {

  private static final int PAGE = 100;

  /** A plan that so many others may match is looked at beside these alone. */
  private static final int CANDIDATES = 200;

  private final MongoOperations mongo;

  Prints(MongoOperations mongo) {
    this.mongo = mongo;
  }

  Optional<Print> find(String plan) {
    return Optional.ofNullable(mongo.findById(plan, Print.class));
  }

  void save(Print print) {
    mongo.save(print);
  }

  long count(String period) {
    return mongo.count(Query.query(where("period").is(period)), Print.class);
  }

  long count() {
    return mongo.count(new Query(), Print.class);
  }

  long countDue() {
    return mongo.count(due(), Print.class);
  }

  List<Print> due(int atMost) {
    return mongo.find(due().limit(atMost), Print.class);
  }

  private static Query due() {
    return Query.query(where("comparison.due").is(true));
  }

  /** Those that share a band, without the plan itself. */
  List<Print> candidates(Print of, List<Long> bands) {
    return mongo.find(Query.query(where("bands").in(bands)).limit(CANDIDATES), Print.class).stream()
        .filter(other -> !other.id().equals(of.id()) && other.period().equals(of.period()))
        .toList();
  }

  /**
   * Under which bands a plan is found from now on; it stays due when another edition came or what
   * is common was learned anew meanwhile.
   */
  void compared(Print print, List<Long> bands, Print.Comparison comparison) {
    mongo.updateFirst(
        Query.query(
            where("_id")
                .is(print.id())
                .and("source.contentHash")
                .is(print.source().contentHash())
                .and("comparison.round")
                .is(comparison.round())),
        new Update().set("bands", bands).set("comparison", comparison),
        Print.class);
  }

  void allDue(String period) {
    mongo.updateMulti(
        Query.query(where("period").is(period)),
        new Update().set("comparison.due", true).inc("comparison.round", 1),
        Print.class);
  }

  Optional<CommonText> common(String period) {
    return Optional.ofNullable(mongo.findById(period, CommonText.class));
  }

  /** Learns anew what is common to the plans of a period, keeping the turn on each page of them. */
  CommonText learn(String period, Runnable turn) {
    long plans = count(period);
    CommonText.Learner learner = new CommonText.Learner(plans);
    each(period, turn, print -> learner.count(print.shingles()));
    each(period, turn, print -> learner.collect(print.shingles()));
    return mongo.save(learner.learned(period, plans));
  }

  private void each(String period, Runnable turn, Consumer<Print> action) {
    String after = "";
    List<Print> page;
    do {
      turn.run();
      Criteria next = where("period").is(period).and("_id").gt(after);
      page = mongo.find(Query.query(next).with(Sort.by("_id")).limit(PAGE), Print.class);
      page.forEach(action);
      after = page.isEmpty() ? after : page.getLast().id();
    } while (page.size() == PAGE);
  }
}
