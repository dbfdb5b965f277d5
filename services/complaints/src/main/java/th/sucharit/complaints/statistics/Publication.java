package th.sucharit.complaints.statistics;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Service;
import th.sucharit.complaints.category.CategoryCatalogue;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.contracts.LocalGovernmentId;

/**
 * Publishes the numbers of months that are over (การเผยแพร่สถิติ), each once: a month in which one
 * to four complaints came waits for the next, until there are enough. Everything anybody ever sees
 * follows from blocks that do not overlap, so there is nothing to subtract.
 */
@Service
class Publication {

  static final String RECEIVED = "received";
  static final String ENDED = "ended";

  /** Resolved, dismissed, withdrawn, forwarded. */
  private static final int ENDS = 4;

  private final CaseCounts counts;
  private final MongoOperations mongo;
  private final CategoryCatalogue categories;
  private final Clock clock;

  Publication(CaseCounts counts, MongoOperations mongo, CategoryCatalogue categories, Clock clock) {
    this.counts = counts;
    this.mongo = mongo;
    this.categories = categories;
    this.clock = clock;
  }

  /** The blocks of one kind that end in a fiscal year, in order. */
  List<Block> blocks(LocalGovernmentId of, String kind, FiscalYear year) {
    publish(of, kind);
    return published(of, kind).stream()
        .filter(block -> FiscalYear.of(YearMonth.parse(block.to()).atDay(1)).equals(year))
        .toList();
  }

  private void publish(LocalGovernmentId of, String kind) {
    Optional<YearMonth> first = counts.first(of);
    if (first.isEmpty()) {
      return;
    }
    List<Block> known = new ArrayList<>(published(of, kind));
    YearMonth from =
        known.isEmpty() ? first.get() : YearMonth.parse(known.getLast().to()).plusMonths(1);
    YearMonth now = YearMonth.from(clock.instant().atZone(FiscalYear.BANGKOK));
    for (YearMonth to = from; to.isBefore(now); to = to.plusMonths(1)) {
      Map<String, Long> table = table(of, kind, known, from, to);
      int possible = possible(of, kind, table);
      if (Suppression.mayShow(table, possible)) {
        Block kept = keep(block(of, kind, new Months(from, to), table, possible));
        known.add(kept);
        to = YearMonth.parse(kept.to());
        from = to.plusMonths(1);
      }
    }
  }

  private Map<String, Long> table(
      LocalGovernmentId of, String kind, List<Block> known, YearMonth from, YearMonth to) {
    if (kind.equals(ENDED)) {
      return counts.endedIn(of, from, to);
    }
    // what was entered late for a month that is published counts with the next one
    Map<String, Long> table = new TreeMap<>(counts.receivedUpTo(of, to));
    known.forEach(block ->
        block.groups().forEach(group -> table.merge(group.code(), -group.count(), Long::sum)));
    table.values().removeIf(count -> count == 0);
    return table;
  }

  private int possible(LocalGovernmentId of, String kind, Map<String, Long> table) {
    return kind.equals(ENDED) ? ENDS : Math.max(categories.roots(of), table.size());
  }

  private record Months(YearMonth from, YearMonth to) {}

  private Block block(
      LocalGovernmentId of, String kind, Months months, Map<String, Long> table, int possible) {
    boolean median =
        kind.equals(ENDED) && Suppression.of(table, possible).groups().containsKey("resolved");
    return new Block(
        of.code() + ":" + kind + ":" + months.from(),
        of,
        kind,
        months.from().toString(),
        months.to().toString(),
        Block.groups(table),
        possible,
        median ? counts.medianDays(of, months.from(), months.to()).orElse(null) : null);
  }

  /** What another instance published meanwhile is what holds. */
  private Block keep(Block block) {
    try {
      return mongo.insert(block);
    } catch (DuplicateKeyException already) {
      return Optional.ofNullable(mongo.findById(block.id(), Block.class)).orElse(block);
    }
  }

  private List<Block> published(LocalGovernmentId of, String kind) {
    return mongo.find(
        Query.query(where("localGovernment").is(of.code()).and("kind").is(kind))
            .with(Sort.by("to")),
        Block.class);
  }
}
