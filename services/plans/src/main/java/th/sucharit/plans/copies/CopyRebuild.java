package th.sucharit.plans.copies;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.List;
import java.util.Optional;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;
import th.sucharit.plans.plan.PlanTexts;

/** Takes the prints of all announced plans anew (การสร้างลายพิมพ์ข้อความใหม่ทั้งหมด). */
@Component
class CopyRebuild {

  private static final String ONE = "rebuild";
  private static final int PORTION = 50;

  private final MongoOperations mongo;
  private final PlanTexts texts;
  private final Prints prints;

  CopyRebuild(MongoOperations mongo, PlanTexts texts, Prints prints) {
    this.mongo = mongo;
    this.texts = texts;
    this.prints = prints;
  }

  /** How far it has come in the order of ids. */
  @Document("copyRebuilds")
  record Place(@Id String id, boolean open, String after) {}

  void order() {
    mongo.save(new Place(ONE, true, ""));
  }

  boolean isOpen() {
    return place().isPresent();
  }

  private Optional<Place> place() {
    return Optional.ofNullable(mongo.findById(ONE, Place.class)).filter(Place::open);
  }

  /**
   * Goes on for a bit.
   *
   * @return whether there is more to do
   */
  boolean goOn() {
    return place()
        .map(place -> {
          List<String> next = texts.after(place.after(), PORTION);
          next.forEach(id -> texts.inForce(id).map(Print::of).ifPresent(prints::save));
          remember(place, next);
          return !next.isEmpty();
        })
        .orElse(false);
  }

  private void remember(Place place, List<String> done) {
    Query unchanged = Query.query(where("_id").is(ONE).and("after").is(place.after()));
    Update reached =
        done.isEmpty()
            ? new Update().set("open", false)
            : new Update().set("after", done.getLast());
    mongo.updateFirst(unchanged, reached, Place.class);
  }
}
