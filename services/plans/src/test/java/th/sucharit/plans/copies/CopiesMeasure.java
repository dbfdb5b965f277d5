package th.sucharit.plans.copies;

import static th.sucharit.plans.bench.Measure.line;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.bson.Document;
import org.springframework.context.ApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import th.sucharit.plans.bench.Measure;
import th.sucharit.plans.bench.SeededPlans;
import th.sucharit.plans.plan.PlanText;

/** Measures how fast and how rightly plans that say the same are found among thousands. */
public final class CopiesMeasure {

  /** Their whole sets of pieces fill the heap soon. */
  private static final int SAMPLE = 12;

  private static final int GRAM = 10;

  private final CopySearch search;
  private final MongoTemplate mongo;

  public CopiesMeasure(ApplicationContext service) {
    this.search = service.getBean(CopySearch.class);
    this.mongo = service.getBean(MongoTemplate.class);
  }

  /** All of a country. */
  public void run(int plans) throws Exception {
    SeededPlans seeded = new SeededPlans(plans, 20_261_121);
    Measure.beginMemory();
    double printing = 0;
    for (int i = 0; i < plans; i++) {
      PlanText plan = new PlanText(id(i), SeededPlans.owner(i), 1, "hash-" + i, seeded.plan(i));
      printing +=
          Measure.seconds(() -> {
            search.print(Print.of(plan));
            return plan;
          });
    }
    double comparing =
        Measure.seconds(() -> {
          while (search.compareDue(() -> {}) > 0) {
            // some at a time
          }
          return plans;
        });
    line(
        "%d plans for near-duplicates: %.0f s to print (%.1f ms each, as they are announced),"
            + " %.0f s to compare all; heap in use at most %d MB, servers included",
        plans, printing, printing * 1000 / plans, comparing, Measure.peakMemory());
    judge(seeded, found());
    again(seeded, plans);
    bare(seeded, plans, printing + comparing);
  }

  private static void judge(SeededPlans seeded, Set<List<Integer>> found) {
    Set<List<Integer>> right = new HashSet<>(found);
    right.retainAll(seeded.pairs());
    line(
        "  %d pairs are one text; found %d, of them right %d: precision %s, recall %s",
        seeded.pairs().size(),
        found.size(),
        right.size(),
        share(right.size(), found.size()),
        share(right.size(), seeded.pairs().size()));
  }

  /** What one more announcement takes. */
  private void again(SeededPlans seeded, int plans) throws Exception {
    List<Double> taken = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      int number = i * (plans / 40);
      PlanText plan =
          new PlanText(id(number), SeededPlans.owner(number), 2, "anew", seeded.plan(number));
      taken.add(
          Measure.seconds(() -> {
            search.print(Print.of(plan));
            return search.compareDue(() -> {});
          }));
    }
    taken.sort(null);
    line(
        "  one more announcement, printed and compared with all: p50 %.0f ms, p95 %.0f ms",
        taken.get(20) * 1000, taken.get(38) * 1000);
  }

  /** All pairs of a sample by their whole sets of ten letters, nothing masked or left out. */
  private static void bare(SeededPlans seeded, int plans, double ours) throws Exception {
    List<Set<String>> grams = new ArrayList<>();
    int[] numbers = sample(seeded, plans);
    double making =
        Measure.seconds(() -> {
          for (int number : numbers) {
            grams.add(grams(seeded, number));
          }
          return grams;
        });
    Set<List<Integer>> found = new HashSet<>();
    double comparing =
        Measure.seconds(() -> {
          for (int i = 0; i < numbers.length; i++) {
            for (int j = i + 1; j < numbers.length; j++) {
              if (alike(grams.get(i), grams.get(j))) {
                found.add(
                    List.of(Math.min(numbers[i], numbers[j]), Math.max(numbers[i], numbers[j])));
              }
            }
          }
          return found;
        });
    double pairs = numbers.length * (numbers.length - 1) / 2.0;
    double all = making / numbers.length * plans + comparing / pairs * plans * (plans - 1) / 2;
    Set<List<Integer>> right = new HashSet<>(found);
    right.retainAll(seeded.pairs());
    line(
        "  bare: plain sets of %d letters of %d plans, every pair: %.2f ms a pair, so %.1f h for"
            + " %d plans, %.0f times as long; found %d, right %d: precision %s",
        GRAM,
        numbers.length,
        comparing / pairs * 1000,
        all / 3600,
        plans,
        all / ours,
        found.size(),
        right.size(),
        share(right.size(), found.size()));
  }

  private static int[] sample(SeededPlans seeded, int plans) {
    Set<Integer> numbers =
        seeded.pairs().stream()
            .limit(SAMPLE / 4)
            .flatMap(List::stream)
            .collect(Collectors.toCollection(TreeSet::new));
    for (int i = 0; numbers.size() < Math.min(SAMPLE, plans); i++) {
      numbers.add(i);
    }
    return numbers.stream().mapToInt(Integer::intValue).toArray();
  }

  private static Set<String> grams(SeededPlans seeded, int number) {
    Set<String> grams = new HashSet<>();
    for (PlanParts.Part part : PlanParts.of(seeded.plan(number))) {
      for (PlanParts.Passage passage : part.passages()) {
        String text = passage.text();
        for (int i = 0; i + GRAM <= text.length(); i++) {
          grams.add(text.substring(i, i + GRAM));
        }
      }
    }
    return grams;
  }

  private static boolean alike(Set<String> one, Set<String> other) {
    long shared = one.stream().filter(other::contains).count();
    return shared * 100 >= (one.size() + other.size() - shared) * Likeness.MATCH_PERCENT;
  }

  private Set<List<Integer>> found() {
    Query both = new Query();
    both.fields().include("plan", "other.plan");
    Set<List<Integer>> pairs = new HashSet<>();
    for (Document copy : mongo.find(both, Document.class, mongo.getCollectionName(Copy.class))) {
      int one = number(copy.getString("plan"));
      int other = number(copy.get("other", Document.class).getString("plan"));
      pairs.add(List.of(Math.min(one, other), Math.max(one, other)));
    }
    return pairs;
  }

  private static String share(int of, int all) {
    return all == 0 ? "none" : String.format(Locale.ROOT, "%.3f", (double) of / all);
  }

  private static String id(int number) {
    return String.format(Locale.ROOT, "seeded-%05d", number);
  }

  private static int number(String id) {
    return Integer.parseInt(id.substring(id.length() - 5));
  }
}
