package th.sucharit.complaints.statistics;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Instant;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.contracts.LocalGovernmentId;

/** Counts the complaints of one local government (การนับเรื่อง); reads nothing of what they say. */
@Component
class CaseCounts {

  private static final String COLLECTION = "complaints";
  private static final String UNSORTED = "none";

  private final MongoOperations mongo;

  CaseCounts(MongoOperations mongo) {
    this.mongo = mongo;
  }

  /** Of a complaint what is counted. */
  private record Counted(Instant receivedAt, Marks marks, @Nullable Sorting sorting) {

    void countIn(Map<YearMonth, MonthTally> months) {
      tally(months, marks.receivedMonth()).received(root(), 1);
      if (marks.endedMonth() != null && marks.endedAs() != null) {
        tally(months, marks.endedMonth()).ended(marks.endedAs(), days());
      }
    }

    private static MonthTally tally(Map<YearMonth, MonthTally> months, String month) {
      return months.computeIfAbsent(YearMonth.parse(month), none -> new MonthTally());
    }

    private String root() {
      return sorting == null || sorting.category() == null ? UNSORTED : sorting.category().root();
    }

    private long days() {
      return ChronoUnit.DAYS.between(
          day(receivedAt), day(Optional.ofNullable(marks.endedAt()).orElse(receivedAt)));
    }

    private static java.time.LocalDate day(Instant at) {
      return at.atZone(FiscalYear.BANGKOK).toLocalDate();
    }
  }

  private record Marks(
      String receivedMonth,
      @Nullable String endedMonth,
      @Nullable Instant endedAt,
      @Nullable String endedAs) {}

  private record Sorting(@Nullable Category category) {}

  private record Category(String root) {}

  /** Everything there is, by month, in one walk. */
  SortedMap<YearMonth, MonthTally> byMonth(LocalGovernmentId of) {
    SortedMap<YearMonth, MonthTally> months = new TreeMap<>();
    Query query = Query.query(where("jurisdiction.localGovernment").is(of.code()));
    query.fields().include("receivedAt", "marks", "sorting.category");
    try (Stream<Counted> all = mongo.stream(query, Counted.class, COLLECTION)) {
      all.forEach(one -> one.countIn(months));
    }
    return months;
  }
}
