package th.sucharit.plans.copies;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;
import th.sucharit.contracts.ProvinceCode;
import th.sucharit.starter.web.Page;

/** Which plans match which (ทะเบียนแผนที่ตรงกัน). */
@Repository
class Copies {

  private static final Sort CLOSEST_FIRST =
      Sort.by(Sort.Order.desc("percent"), Sort.Order.asc("_id"));

  private final MongoOperations mongo;

  Copies(MongoOperations mongo) {
    this.mongo = mongo;
  }

  /** Replaces what was known of a plan from both sides. */
  void replace(String plan, Collection<Copy> copies) {
    copies.forEach(mongo::save);
    List<String> kept = copies.stream().map(Copy::id).toList();
    Stream.of("plan", "other.plan")
        .flatMap(side -> mongo.find(Query.query(where(side).is(plan)), Copy.class).stream())
        .filter(known -> !kept.contains(known.id()))
        .forEach(mongo::remove);
  }

  Page<Copy> ofPlan(String plan, int page, int size) {
    return page(where("plan").is(plan), page, size);
  }

  Page<Copy> ofProvince(ProvinceCode province, int page, int size) {
    return page(
        where("source.under.province").is(province.code()).and("listed").is(true), page, size);
  }

  Optional<Copy> between(String plan, String other) {
    return Optional.ofNullable(mongo.findById(Copy.id(plan, other), Copy.class));
  }

  private Page<Copy> page(Criteria which, int page, int size) {
    Query part = Query.query(which).with(CLOSEST_FIRST).skip((long) page * size).limit(size);
    return new Page<>(
        mongo.find(part, Copy.class), page, size, mongo.count(Query.query(which), Copy.class));
  }
}
