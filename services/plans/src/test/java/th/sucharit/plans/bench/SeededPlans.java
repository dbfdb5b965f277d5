package th.sucharit.plans.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import th.sucharit.contracts.Jurisdiction;
import th.sucharit.plans.document.Cover;
import th.sucharit.plans.document.Item;
import th.sucharit.plans.document.PlanDocument;
import th.sucharit.plans.document.Programme;
import th.sucharit.plans.document.Wording;
import th.sucharit.plans.format.PlanFiles;
import th.sucharit.plans.format.PlanReader;

/**
 * Plans of made-up local governments that share the template of a real one: the same aims, risks
 * and standard projects, besides projects out of a book that some of them have, and projects of
 * their own. Some are copied from others with names, numbers, words and the order changed; of these
 * it is known which.
 */
public final class SeededPlans {

  private static final int STANDARD = 10;
  private static final int FROM_THE_BOOK = 2;
  private static final int OWN = 6;
  private static final int BOOK = 120;

  /** Of each hundred plans so many are copied, in families of these sizes in turn. */
  private static final int COPIED_OF_HUNDRED = 12;

  private static final int[] FAMILIES = {2, 2, 3, 2, 5, 2, 2, 12};
  private static final int BORROWERS_OF_HUNDRED = 10;

  private final PlanDocument template = new PlanReader().read(PlanFiles.huaiMek());
  private final List<Item> standard = template.items().toList();
  private final MadeUpItems author;
  private final long seed;
  private final Map<Integer, Integer> sourceOf;
  private final List<Item> book = new ArrayList<>();

  /** So many plans; the same seed gives the same. */
  public SeededPlans(int plans, long seed) {
    this.seed = seed;
    this.author = new MadeUpItems(new ThaiLikeText(texts()), template.cover().period());
    this.sourceOf = families(plans, new Random(seed));
    Random random = new Random(seed + 1);
    for (int i = 0; i < BOOK; i++) {
      book.add(author.written(random, 1));
    }
  }

  private List<String> texts() {
    return standard.stream()
        .map(item -> Objects.requireNonNull(item.sheet()))
        .flatMap(
            sheet -> sheet.printedFields().stream().flatMap(field -> field.paragraphs().stream()))
        .toList();
  }

  private static Map<Integer, Integer> families(int plans, Random random) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < plans; i++) {
      order.add(i);
    }
    Collections.shuffle(order, random);
    Map<Integer, Integer> sources = new HashMap<>();
    int next = 0;
    for (int family = 0; next < plans * COPIED_OF_HUNDRED / 100; family++) {
      int size = FAMILIES[family % FAMILIES.length];
      for (int i = 0; i < size && next + i < plans; i++) {
        sources.put(order.get(next + i), order.get(next));
      }
      next += size;
    }
    return sources;
  }

  /** The pairs that are one text, as {@code a<b} numbers. */
  public Set<List<Integer>> pairs() {
    Set<List<Integer>> pairs = new HashSet<>();
    sourceOf.forEach((one, source) ->
        sourceOf.forEach((other, theirs) -> {
          if (one < other && source.equals(theirs)) {
            pairs.add(List.of(one, other));
          }
        }));
    return pairs;
  }

  /** Whose plan this is. */
  public static Jurisdiction owner(int number) {
    int province = 10 + number % 76;
    return Jurisdiction.of(
        String.format(Locale.ROOT, "9%02d%04d", province, number / 76), Integer.toString(province));
  }

  /** The plan of this number. */
  public PlanDocument plan(int number) {
    int source = sourceOf.getOrDefault(number, number);
    List<Item> items = items(source);
    Random random = new Random(seed * 31 + number);
    if (source != number) {
      items = author.copied(items, random);
    } else if (random.nextInt(100) < BORROWERS_OF_HUNDRED) {
      // one project that somebody else wrote is no copied plan
      items.set(items.size() - 1, items(number == 0 ? 1 : number - 1).getLast());
    }
    MadeUpPlace place = MadeUpPlace.of(number, random);
    return new PlanDocument(
        cover(number, place),
        template.aims(),
        template.risks(),
        programme(items.stream().map(item -> place.rename(item)).toList()),
        null,
        null);
  }

  private Cover cover(int number, MadeUpPlace place) {
    Cover real = template.cover();
    return new Cover(
        owner(number).localGovernment(),
        Wording.of("แผนปฏิบัติการป้องกันการทุจริต " + place.name()),
        null,
        real.period(),
        place.issuer(),
        null);
  }

  private Programme programme(List<Item> items) {
    List<Programme.Dimension> dimensions = new ArrayList<>();
    for (int d = 0; d < 4; d++) {
      List<Item> part = new ArrayList<>();
      for (int i = d; i < items.size(); i += 4) {
        Item item = items.get(i);
        part.add(new Item(i + 1, item.kind(), item.title(), item.budgets(), null, item.sheet()));
      }
      Programme.Dimension real = template.programme().dimensions().get(d);
      dimensions.add(
          new Programme.Dimension(
              d + 1,
              real.title(),
              null,
              null,
              List.of(new Programme.Group((d + 1) + ".1", real.title(), List.of(), part))));
    }
    return new Programme(null, dimensions);
  }

  private List<Item> items(int number) {
    Random random = new Random(seed * 17 + number);
    List<Item> items = new ArrayList<>(standard);
    Collections.shuffle(items, random);
    items = new ArrayList<>(items.subList(0, STANDARD));
    for (int i = 0; i < FROM_THE_BOOK; i++) {
      items.add(book.get(random.nextInt(BOOK)));
    }
    for (int i = 0; i < OWN; i++) {
      items.add(author.written(random, i));
    }
    return items;
  }
}
