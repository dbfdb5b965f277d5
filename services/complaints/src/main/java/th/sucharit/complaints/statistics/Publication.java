package th.sucharit.complaints.statistics;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.SortedMap;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Service;
import th.sucharit.complaints.category.CategoryCatalogue;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.contracts.LocalGovernmentId;

/**
 * Publishes the numbers of months that are over (การเผยแพร่สถิติ), each once: what came and what
 * came to its end together. Months wait for the next ones while one to four came, came to their end
 * or are left open. Everything anybody ever sees follows from blocks that do not overlap.
 *
 * <p>Cases are counted once a month for each local government, however often somebody asks.
 */
@Service
class Publication {

  /** Resolved, dismissed, withdrawn, forwarded, joined. */
  private static final int ENDS = 5;

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

  /** The blocks that end in a fiscal year, in order. */
  List<Block> blocks(LocalGovernmentId of, FiscalYear year) {
    YearMonth now = YearMonth.from(clock.instant().atZone(FiscalYear.BANGKOK));
    if (!looked(of, now)) {
      publish(of, now);
    }
    return published(of).stream()
        .filter(block -> FiscalYear.of(YearMonth.parse(block.to()).atDay(1)).equals(year))
        .toList();
  }

  private boolean looked(LocalGovernmentId of, YearMonth now) {
    Look last = mongo.findById(of.code(), Look.class);
    return last != null && last.month().equals(now.toString());
  }

  /** One at a time, so that many who ask at once make it count once. */
  private synchronized void publish(LocalGovernmentId of, YearMonth now) {
    if (looked(of, now)) {
      return;
    }
    SortedMap<YearMonth, MonthTally> months = counts.byMonth(of);
    List<Block> known = published(of);
    if (!months.isEmpty()) {
      YearMonth from =
          known.isEmpty() ? months.firstKey() : YearMonth.parse(known.getLast().to()).plusMonths(1);
      long open =
          known.stream().mapToLong(block -> block.received().total() - block.ended().total()).sum();
      MonthTally waiting = enteredLate(months.headMap(from), known);
      for (YearMonth to = from; to.isBefore(now); to = to.plusMonths(1)) {
        waiting.add(months.getOrDefault(to, new MonthTally()));
        int groups = Math.max(categories.roots(of), waiting.received().size());
        long left = open + waiting.left();
        if (Suppression.mayShow(waiting.received(), groups)
            && Suppression.mayShow(waiting.ended(), ENDS)
            && Suppression.mayShowOpen(left)) {
          if (!keep(block(of, from, to, waiting, groups))) {
            return;
          }
          open = left;
          waiting = new MonthTally();
          from = to.plusMonths(1);
        }
      }
    }
    mongo.save(new Look(of.code(), now.toString()));
  }

  /** What was entered for months that are published counts with the next one. */
  private static MonthTally enteredLate(SortedMap<YearMonth, MonthTally> past, List<Block> known) {
    MonthTally late = new MonthTally();
    past.values().forEach(month -> month.received().forEach(late::received));
    known.forEach(block ->
        block.received().groups().forEach(group -> late.received(group.code(), -group.count())));
    return late;
  }

  private static Block block(
      LocalGovernmentId of, YearMonth from, YearMonth to, MonthTally tally, int groups) {
    Block.Table ended = Block.Table.of(tally.ended(), ENDS);
    return new Block(
        of.code() + ":" + from,
        of,
        from.toString(),
        to.toString(),
        Block.Table.of(tally.received(), groups),
        ended,
        ended.shown().groups().containsKey("resolved") ? tally.medianDays().orElse(null) : null);
  }

  /** Not when another instance publishes at the same time; what it published holds. */
  private boolean keep(Block block) {
    try {
      mongo.insert(block);
      return true;
    } catch (DuplicateKeyException already) {
      return false;
    }
  }

  private List<Block> published(LocalGovernmentId of) {
    return mongo.find(
        Query.query(where("localGovernment").is(of.code())).with(Sort.by("to")), Block.class);
  }
}
