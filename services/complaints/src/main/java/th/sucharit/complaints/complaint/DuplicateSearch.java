package th.sucharit.complaints.complaint;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import th.sucharit.complaints.duplicate.Account;
import th.sucharit.complaints.duplicate.Address;
import th.sucharit.complaints.duplicate.Likeness;
import th.sucharit.complaints.duplicate.Spot;
import th.sucharit.complaints.duplicate.Suggestion;
import th.sucharit.contracts.FiscalYear;

/**
 * Looks for cases of the same local government that may be about the same matter (ค้นหาเรื่องซ้ำ).
 * Where many came in at about that time, those are opened that share the rarest keyed words.
 */
@Component
class DuplicateSearch {

  private static final Duration APART = Duration.ofDays(60);
  private static final int MOST_LOOKED_AT = 5_000;
  private static final int MOST_OPENED = 200;
  private static final int MOST_WORDS = 400;
  private static final Set<String> NOT_HERE = Set.of("joined", "forwarded", "erased");

  private final MongoOperations mongo;
  private final CaseKeyRing keys;

  DuplicateSearch(MongoOperations mongo, CaseKeyRing keys) {
    this.mongo = mongo;
    this.keys = keys;
  }

  /** A case that was found and why. */
  record Found(Complaint complaint, Suggestion suggestion) {}

  /** Of a case what can be compared without opening it. */
  private record Row(@Id String id, @Nullable Sorting sorting, Instant receivedAt) {

    List<Long> words() {
      return sorting == null ? List.of() : sorting.words();
    }
  }

  List<Found> of(Complaint asked) {
    Optional<Account> account = account(asked, keys.of(asked.id()));
    if (account.isEmpty()) {
      return List.of();
    }
    Map<String, Complaint> near = opened(asked, nearest(asked, rows(asked)));
    Map<String, CaseKey> found = keys.of(near.keySet());
    Map<String, Account> others = new HashMap<>();
    near.forEach((id, complaint) ->
        Optional.ofNullable(found.get(id))
            .flatMap(key -> account(complaint, key))
            .ifPresent(other -> others.put(id, other)));
    return Likeness.among(account.get(), others).stream()
        .flatMap(
            one -> Optional.ofNullable(near.get(one.id())).map(it -> new Found(it, one)).stream())
        .toList();
  }

  private List<Row> rows(Complaint asked) {
    Query query =
        Query.query(
                where("jurisdiction.localGovernment")
                    .is(asked.jurisdiction().localGovernment().code())
                    .and("marks.receivedMonth")
                    .in(months(asked.receivedAt()))
                    .and("status")
                    .in(
                        CaseSearch.STATUSES.stream()
                            .filter(one -> !NOT_HERE.contains(one))
                            .toList()))
            .limit(MOST_LOOKED_AT);
    query.fields().include("sorting", "receivedAt");
    return mongo.find(query, Row.class, "complaints").stream()
        .filter(row -> !row.id().equals(asked.id()))
        .filter(row ->
            Duration.between(row.receivedAt(), asked.receivedAt()).abs().compareTo(APART) <= 0)
        .toList();
  }

  private static List<String> months(Instant received) {
    YearMonth first = YearMonth.from(received.minus(APART).atZone(FiscalYear.BANGKOK));
    YearMonth last = YearMonth.from(received.plus(APART).atZone(FiscalYear.BANGKOK));
    return Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1))
        .map(YearMonth::toString)
        .toList();
  }

  private static List<String> nearest(Complaint asked, List<Row> rows) {
    Map<Long, Integer> told = new HashMap<>();
    rows.forEach(row -> row.words().forEach(word -> told.merge(word, 1, Integer::sum)));
    Set<Long> mine = new HashSet<>(asked.sorting().words());
    Map<String, Double> shared = new HashMap<>();
    rows.forEach(row ->
        shared.put(
            row.id(),
            row.words().stream()
                .filter(mine::contains)
                .mapToDouble(word -> 1.0 / told.getOrDefault(word, 1))
                .sum()));
    return rows.stream()
        .map(Row::id)
        .sorted(Comparator.comparing((String id) -> shared.getOrDefault(id, 0.0)).reversed())
        .limit(MOST_OPENED)
        .toList();
  }

  private Map<String, Complaint> opened(Complaint asked, List<String> ids) {
    Map<String, Complaint> found = new HashMap<>();
    mongo
        .find(
            Query.query(
                where("_id")
                    .in(ids)
                    .and("jurisdiction.localGovernment")
                    .is(asked.jurisdiction().localGovernment().code())),
            Complaint.class)
        .forEach(complaint -> found.put(complaint.id(), complaint));
    return found;
  }

  private static Optional<Account> account(Complaint complaint, CaseKey key) {
    return complaint.file().map(file -> account(file.open(key), complaint));
  }

  private static Account account(Matter matter, Complaint complaint) {
    String place = Optional.ofNullable(matter.place()).orElse("");
    String text = matter.subject() + "\n" + matter.details() + "\n" + place;
    return new Account(
        SubjectWords.words(text, MOST_WORDS),
        Address.in(text),
        Optional.ofNullable(matter.location())
            .map(spot -> new Spot(spot.latitude(), spot.longitude()))
            .orElse(null),
        complaint.receivedAt(),
        Optional.ofNullable(complaint.sorting().category())
            .map(category -> new Account.Sort(category.code(), category.root()))
            .orElse(null));
  }
}
