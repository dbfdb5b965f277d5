package th.sucharit.complaints.statistics;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
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

    String root() {
      return sorting == null || sorting.category() == null ? UNSORTED : sorting.category().root();
    }

    long days() {
      return ChronoUnit.DAYS.between(
          day(receivedAt), day(Optional.ofNullable(marks.endedAt()).orElse(receivedAt)));
    }

    private static java.time.LocalDate day(Instant at) {
      return at.atZone(FiscalYear.BANGKOK).toLocalDate();
    }
  }

  private record Marks(String receivedMonth, @Nullable Instant endedAt, @Nullable String endedAs) {}

  private record Sorting(@Nullable Category category) {}

  private record Category(String root) {}

  /** The month in which the first complaint came. */
  Optional<YearMonth> first(LocalGovernmentId of) {
    Query first =
        Query.query(where("jurisdiction.localGovernment").is(of.code()))
            .with(Sort.by("marks.receivedMonth"))
            .limit(1);
    first.fields().include("receivedAt", "marks");
    return Optional.ofNullable(mongo.findOne(first, Counted.class, COLLECTION))
        .map(counted -> YearMonth.parse(counted.marks().receivedMonth()));
  }

  /** All that were received up to a month, by the widest category. */
  Map<String, Long> receivedUpTo(LocalGovernmentId of, YearMonth month) {
    Map<String, Long> table = new TreeMap<>();
    find(of, where("marks.receivedMonth").lte(month.toString()))
        .forEach(one -> table.merge(one.root(), 1L, Long::sum));
    return table;
  }

  /** Those that came to their end in these months, by how. */
  Map<String, Long> endedIn(LocalGovernmentId of, YearMonth from, YearMonth to) {
    Map<String, Long> table = new TreeMap<>();
    find(of, ended(from, to))
        .forEach(one -> table.merge(String.valueOf(one.marks().endedAs()), 1L, Long::sum));
    return table;
  }

  /** Days from receiving to resolving, of the one in the middle; half a day between two. */
  Optional<String> medianDays(LocalGovernmentId of, YearMonth from, YearMonth to) {
    List<Long> days =
        find(of, ended(from, to)).stream()
            .filter(one -> "resolved".equals(one.marks().endedAs()))
            .map(Counted::days)
            .sorted()
            .toList();
    if (days.size() < Suppression.SMALLEST_SHOWN) {
      return Optional.empty();
    }
    long twice = days.get((days.size() - 1) / 2) + days.get(days.size() / 2);
    return Optional.of(
        BigDecimal.valueOf(twice).divide(BigDecimal.TWO).stripTrailingZeros().toPlainString());
  }

  private static Criteria ended(YearMonth from, YearMonth to) {
    return where("marks.endedMonth").gte(from.toString()).lte(to.toString());
  }

  private List<Counted> find(LocalGovernmentId of, Criteria months) {
    Query query = Query.query(months.and("jurisdiction.localGovernment").is(of.code()));
    query.fields().include("receivedAt", "marks", "sorting.category");
    return mongo.find(query, Counted.class, COLLECTION);
  }
}
