package th.sucharit.complaints.complaint;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.starter.web.Page;

/** Finds cases of one local government by what its officers ask for (ค้นหาเรื่อง). */
@Component
class CaseSearch {

  /** Every name a status can have, in the order of a case's life. */
  static final List<String> STATUSES =
      List.of(
          "received",
          "reopened",
          "accepted",
          "assigned",
          "opinion-given",
          "waiting",
          "referred",
          "appealed",
          "forwarded",
          "resolved",
          "dismissed",
          "withdrawn",
          "joined",
          "erased");

  /** Where the local government, or the province, still has something to do. */
  static final String OPEN = "open";

  /** Where nobody has. */
  static final String ENDED = "ended";

  private static final List<String> OPEN_ONES = STATUSES.subList(0, STATUSES.indexOf("forwarded"));
  private static final List<String> ENDED_ONES =
      STATUSES.subList(STATUSES.indexOf("forwarded"), STATUSES.size());

  private static final Sort ORDER = Sort.by("marks.order", "_id");
  private static final Sort BY_DUE = Sort.by("marks.due", "_id");
  private static final Duration WEEK = Duration.ofDays(7);

  private final MongoOperations mongo;
  private final SubjectWords words;
  private final Clock clock;

  CaseSearch(MongoOperations mongo, SubjectWords words, Clock clock) {
    this.mongo = mongo;
    this.words = words;
    this.clock = clock;
  }

  /**
   * What is asked for; everything that is absent does not matter.
   *
   * @param status one of them, or {@code open} or {@code ended}
   * @param due {@code overdue}, {@code week} (in seven days at the latest) or {@code running}; what
   *     rests is none of them
   * @param assignee opaque id, or {@code nobody}
   * @param text words of the subject, all of which must occur
   */
  record Wanted(
      @Nullable String status,
      @Nullable String due,
      @Nullable String category,
      @Nullable String unit,
      @Nullable String assignee,
      @Nullable String text) {

    static final Wanted ALL = new Wanted(null, null, null, null, null, null);
  }

  /** What is due first comes first. */
  Page<Complaint> find(LocalGovernmentId own, Wanted wanted, int page, int size) {
    return find(own, wanted, false, page, size);
  }

  /**
   * @param last whether what is due last comes first
   */
  Page<Complaint> find(LocalGovernmentId own, Wanted wanted, boolean last, int page, int size) {
    Criteria criteria = criteria(own, wanted);
    List<Complaint> items =
        mongo.find(
            Query.query(criteria).with(order(wanted, last)).with(PageRequest.of(page, size)),
            Complaint.class);
    return new Page<>(items, page, size, mongo.count(Query.query(criteria), Complaint.class));
  }

  /** Ids of what is found, in its order as of one moment. */
  List<String> ids(LocalGovernmentId own, Wanted wanted, boolean last, int most) {
    Query query = Query.query(criteria(own, wanted)).with(order(wanted, last)).limit(most);
    query.fields().include("_id");
    return mongo.find(query, Complaint.class).stream().map(Complaint::id).toList();
  }

  /** Those cases as they are now, in that order. */
  List<Complaint> named(LocalGovernmentId own, List<String> ids) {
    Map<String, Complaint> found =
        mongo.find(Query.query(scope(own).and("_id").in(ids)), Complaint.class).stream()
            .collect(Collectors.toMap(Complaint::id, Function.identity()));
    return ids.stream().flatMap(id -> Stream.ofNullable(found.get(id))).toList();
  }

  private static Sort order(Wanted wanted, boolean last) {
    Sort order = wanted.due() == null ? ORDER : BY_DUE;
    return last ? order.descending() : order;
  }

  /** How many cases stand where; only places where there are some. */
  Map<String, Long> counts(LocalGovernmentId own) {
    Map<String, Long> counts = new LinkedHashMap<>();
    for (String status : STATUSES) {
      long count = mongo.count(Query.query(scope(own).and("status").is(status)), Complaint.class);
      if (count > 0) {
        counts.put(status, count);
      }
    }
    return counts;
  }

  long countOverdue(LocalGovernmentId own) {
    return mongo.count(
        Query.query(criteria(own, new Wanted(null, "overdue", null, null, null, null))),
        Complaint.class);
  }

  private Criteria criteria(LocalGovernmentId own, Wanted wanted) {
    Criteria criteria = scope(own);
    status(criteria, wanted.status());
    add(criteria, "sorting.category.code", wanted.category());
    add(criteria, "assignment.unit", wanted.unit());
    Optional.ofNullable(wanted.assignee())
        .ifPresent(who -> criteria.and("assignment.person").is(who.equals("nobody") ? null : who));
    Optional.ofNullable(wanted.text())
        .map(text -> words.of(own, text))
        .ifPresent(all -> criteria.and("sorting.words").all(all.isEmpty() ? List.of(0L) : all));
    Optional.ofNullable(wanted.due()).ifPresent(due -> due(criteria, due));
    return criteria;
  }

  private void due(Criteria criteria, String due) {
    Instant now = clock.instant();
    switch (due) {
      case "overdue" -> criteria.and("marks.due").lt(now);
      case "week" -> criteria.and("marks.due").gte(now).lt(now.plus(WEEK));
      default -> criteria.and("marks.due").gte(now);
    }
  }

  private static void status(Criteria criteria, @Nullable String wanted) {
    if (OPEN.equals(wanted)) {
      criteria.and("status").in(OPEN_ONES);
    } else if (ENDED.equals(wanted)) {
      criteria.and("status").in(ENDED_ONES);
    } else {
      add(criteria, "status", wanted);
    }
  }

  private static void add(Criteria criteria, String field, @Nullable String wanted) {
    if (wanted != null) {
      criteria.and(field).is(wanted);
    }
  }

  private static Criteria scope(LocalGovernmentId own) {
    return where("jurisdiction.localGovernment").is(own.code());
  }
}
