package th.sucharit.plans.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import th.sucharit.plans.bench.SeededPlans;
import th.sucharit.plans.plan.PlanText;
import th.sucharit.testing.ServiceTest;

/** Plans of which it is known which are copied, against others that share the template. */
@ServiceTest
class SeededCopiesIT {

  private static final int PLANS = 300;

  @Autowired private CopySearch search;
  @Autowired private MongoTemplate mongo;

  @Test
  void findsTheCopiedPlansAndNoOthers() {
    forgetAll();
    SeededPlans seeded = new SeededPlans(PLANS, 20_261_121);
    for (int i = 0; i < PLANS; i++) {
      search.print(print(seeded, i));
    }
    compareAll();
    Set<List<Integer>> found = found();
    Set<List<Integer>> right = new HashSet<>(found);
    right.retainAll(seeded.pairs());
    String figures =
        "%d pairs are there, %d found, %d of them right"
            .formatted(seeded.pairs().size(), found.size(), right.size());
    assertThat(right.size() * 100).as(figures).isGreaterThanOrEqualTo(found.size() * 95);
    assertThat(right.size() * 100).as(figures).isGreaterThanOrEqualTo(seeded.pairs().size() * 90);
  }

  @Test
  void findsThemAsWellWhenOneAfterTheOtherIsAnnounced() {
    forgetAll();
    SeededPlans seeded = new SeededPlans(60, 7);
    for (int i = 0; i < 60; i++) {
      search.print(print(seeded, i));
      compareAll();
    }
    Set<List<Integer>> oneByOne = found();
    assertThat(oneByOne).isNotEmpty();
    assertThat(seeded.pairs()).containsAll(oneByOne);

    mongo.remove(new Query(), Print.class);
    for (int i = 0; i < 60; i++) {
      search.print(print(seeded, i));
    }
    compareAll();
    assertThat(found()).containsAll(oneByOne);
  }

  @Test
  void forgetsAMatchWhenAnEditionSaysSomethingElse() {
    forgetAll();
    SeededPlans seeded = new SeededPlans(60, 7);
    for (int i = 0; i < 60; i++) {
      search.print(print(seeded, i));
    }
    compareAll();
    List<Integer> pair = found().iterator().next();
    SeededPlans others = new SeededPlans(60, 8);
    Print other = print(others, 59);
    int changed = pair.getFirst();
    search.print(
        new Print(
            id(changed),
            new Print.Source(SeededPlans.owner(changed), "x", 2, "other"),
            other.period(),
            other.parts(),
            List.of(),
            Print.Comparison.DUE));
    compareAll();
    assertThat(found()).noneMatch(known -> known.contains(changed));
  }

  private void forgetAll() {
    mongo.remove(new Query(), Print.class);
    mongo.remove(new Query(), Copy.class);
    mongo.remove(new Query(), CommonText.class);
  }

  private void compareAll() {
    int compared;
    do {
      compared = search.compareDue(() -> {});
    } while (compared > 0);
  }

  private static Print print(SeededPlans seeded, int number) {
    return Print.of(
        new PlanText(id(number), SeededPlans.owner(number), 1, "hash", seeded.plan(number)));
  }

  private static String id(int number) {
    return "seeded-%05d".formatted(number);
  }

  private Set<List<Integer>> found() {
    Set<List<Integer>> pairs = new HashSet<>();
    for (Copy copy : mongo.findAll(Copy.class)) {
      int one = number(copy.plan());
      int other = number(copy.other().plan());
      pairs.add(List.of(Math.min(one, other), Math.max(one, other)));
    }
    return pairs;
  }

  private static int number(String id) {
    return Integer.parseInt(id.substring(id.length() - 5));
  }
}
