package th.sucharit.oversight.board;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.contracts.ProvinceCode;
import th.sucharit.starter.web.Page;

/** Reads the board, of one province or of the country. */
@Component
class BoardView {

  private static final String CODE = "localGovernment";

  /** What callers may sort by, and the field behind it. */
  static final Map<String, String> SORTS =
      Map.of(
          "code", CODE,
          "plan", "keys.plan",
          "open", "keys.open",
          "late", "keys.late",
          "risks", "keys.risks",
          "disclosed", "keys.disclosed",
          "ita", "keys.ita");

  private final MongoOperations mongo;

  BoardView(MongoOperations mongo) {
    this.mongo = mongo;
  }

  /**
   * Which part of the board.
   *
   * @param province nothing for the whole country
   * @param scope a fiscal year or {@link BoardRow#NOW}
   */
  record Reach(@Nullable ProvinceCode province, String scope) {}

  /**
   * Which rows of it; whatever is absent does not matter.
   *
   * @param late only those with late complaints
   * @param codes only these
   */
  record Filter(
      @Nullable String kind,
      @Nullable String planState,
      @Nullable String itaLevel,
      boolean late,
      List<LocalGovernmentId> codes) {}

  /** How many local governments there are and how many of them come up to something. */
  record Overview(
      long localGovernments,
      long plansAnnounced,
      long withOpenComplaints,
      long withLateComplaints,
      long risksPublished,
      long checklistsOpened,
      long itaOfficial,
      long itaPassed) {}

  Page<BoardRow> rows(Reach reach, Filter filter, Sort sort, int page, int size) {
    Query part = query(reach, filter).with(sort).skip((long) page * size).limit(size);
    return new Page<>(mongo.find(part, BoardRow.class), page, size, count(query(reach, filter)));
  }

  /** All rows of one local government: as it stands now, then the years, the latest first. */
  List<BoardRow> of(LocalGovernmentId code) {
    Query own =
        Query.query(Criteria.where(CODE).is(code.code())).with(Sort.by("scope").descending());
    return mongo.find(own, BoardRow.class);
  }

  Overview overview(Reach reach) {
    return new Overview(
        count(where(reach)),
        count(where(reach).and("keys.plan").is(SortKeys.planRank("announced"))),
        count(where(reach).and("keys.open").gt(0)),
        count(where(reach).and("keys.late").gt(0)),
        count(where(reach).and("keys.risks").gte(0)),
        count(where(reach).and("keys.disclosed").gte(0)),
        count(where(reach).and("cells.ita.official").is(true)),
        count(where(reach).and("cells.ita.passed").is(true).and("cells.ita.official").is(true)));
  }

  /** By one of {@link #SORTS}, descending behind a minus; rows that are equal go by code. */
  static Optional<Sort> sort(String wanted) {
    boolean descending = wanted.startsWith("-");
    Sort.Direction direction = descending ? Sort.Direction.DESC : Sort.Direction.ASC;
    return Optional.ofNullable(SORTS.get(descending ? wanted.substring(1) : wanted))
        .map(field ->
            field.equals(CODE)
                ? Sort.by(direction, CODE)
                : Sort.by(direction, field)
                    .and(Sort.by(descending ? Sort.Direction.ASC : Sort.Direction.DESC, CODE)));
  }

  private static Query query(Reach reach, Filter filter) {
    Criteria criteria = where(reach);
    if (filter.kind() != null) {
      criteria.and("cells.kind").is(filter.kind());
    }
    if (filter.planState() != null) {
      criteria.and("keys.plan").is(SortKeys.planRank(filter.planState()));
    }
    if (filter.itaLevel() != null) {
      criteria.and("cells.ita.level").is(filter.itaLevel());
    }
    if (filter.late()) {
      criteria.and("keys.late").gt(0);
    }
    if (!filter.codes().isEmpty()) {
      criteria.and(CODE).in(filter.codes().stream().map(LocalGovernmentId::code).toList());
    }
    return Query.query(criteria);
  }

  private static Criteria where(Reach reach) {
    Criteria criteria = Criteria.where("scope").is(reach.scope());
    return reach.province() == null
        ? criteria
        : criteria.and("province").is(reach.province().code());
  }

  private long count(Criteria which) {
    return count(Query.query(which));
  }

  private long count(Query which) {
    return mongo.count(which, BoardRow.class);
  }
}
