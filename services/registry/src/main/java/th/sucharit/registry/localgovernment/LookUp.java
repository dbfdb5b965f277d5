package th.sucharit.registry.localgovernment;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import th.sucharit.contracts.ProvinceCode;
import th.sucharit.starter.web.Page;

/** Finds local governments by province, kind and part of a name or code (ค้นหา อปท.). */
@Component
class LookUp {

  private static final String[] SHOWN = {"versions", "end", "jurisdiction", "sequence"};

  private final MongoOperations mongo;

  LookUp(MongoOperations mongo) {
    this.mongo = mongo;
  }

  /**
   * What is looked for.
   *
   * @param status nothing for whatever ever was
   */
  record Wanted(
      @Nullable ProvinceCode province,
      @Nullable LocalGovernmentType type,
      @Nullable Status status,
      SearchTerms terms) {}

  Page<LocalGovernment> find(Wanted wanted, int page, int size) {
    Query part =
        matching(wanted).with(Sort.by("listing.sortKey")).skip((long) page * size).limit(size);
    part.fields().include(SHOWN);
    List<LocalGovernment> found = mongo.find(part, LocalGovernment.class);
    boolean last = found.size() < size && (page == 0 || !found.isEmpty());
    long total =
        last
            ? (long) page * size + found.size()
            : mongo.count(matching(wanted), LocalGovernment.class);
    return new Page<>(found, page, size, total);
  }

  private static Query matching(Wanted wanted) {
    Query query = new Query();
    criteria(wanted).forEach(query::addCriteria);
    return query;
  }

  private static List<Criteria> criteria(Wanted wanted) {
    List<Criteria> criteria = new ArrayList<>();
    if (wanted.status() != null) {
      criteria.add(where("listing.status").is(wanted.status()));
    }
    if (wanted.province() != null) {
      criteria.add(where("listing.province").is(wanted.province().code()));
    }
    LocalGovernmentType type = wanted.terms().type().orElse(wanted.type());
    if (wanted.type() != null && wanted.type() != type) {
      criteria.add(where("listing.type").in(List.of()));
    } else if (type != null) {
      criteria.add(where("listing.type").is(type));
    }
    if (!wanted.terms().tokens().isEmpty()) {
      criteria.add(where("listing.tokens").all(wanted.terms().tokens()));
    }
    return criteria;
  }
}
