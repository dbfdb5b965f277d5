package th.sucharit.plans.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import th.sucharit.plans.difference.Change.Kind;
import th.sucharit.plans.format.PlanFiles;
import th.sucharit.plans.format.PlanReader;
import th.sucharit.plans.format.Pointers;
import th.sucharit.plans.format.RandomPlans;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

class PlanDifferenceTests {

  private static final String FIRST = "/programme/dimensions/0/groups/0/subGroups/0/items";

  private final PlanReader reader = new PlanReader();
  private final ObjectNode before = PlanFiles.huaiMekTree();
  private final ObjectNode after = PlanFiles.huaiMekTree();

  @Test
  void findsNothingBetweenEqualPlans() {
    assertThat(changes()).isEmpty();
    for (long seed = 0; seed < 20; seed++) {
      JsonNode plan = RandomPlans.plan("5460802", seed);
      assertThat(PlanDifference.between(plan, plan)).isEmpty();
    }
  }

  @Test
  void tellsAChangedBudgetInBothLanguages() {
    at(after, FIRST + "/0/budgets").put("2567", "7000.00");
    Change change = only();
    assertThat(change.kind()).isEqualTo(Kind.CHANGED);
    assertThat(change.spot().pointer()).isEqualTo(FIRST + "/0/budgets/2567");
    assertThat(change.spot().item()).isEqualTo(1);
    assertThat(change.after()).isEqualTo("7000.00");
    assertThat(change.sentence().message()).contains("item 1 budget 2567").contains("7000.00");
    assertThat(change.sentence().messageTh())
        .contains("ลำดับที่ 1 งบประมาณ ปี 2567")
        .contains("แก้ไขเป็น “7000.00”");
  }

  @Test
  void takesAnInsertedItemForOneAddition() {
    ArrayNode items = (ArrayNode) after.at(FIRST);
    ObjectNode inserted = ((ObjectNode) items.get(0)).deepCopy();
    inserted.put("number", 1).put("title", "กิจกรรมปลูกป่าชายเลนเฉลิมพระเกียรติ");
    inserted.remove("sheet");
    new Items(Items.of(after).all())
        .all()
        .forEach(placed -> {
          ObjectNode item = (ObjectNode) placed.item();
          item.put("number", item.get("number").intValue() + 1);
        });
    renumberReferences(after);
    items.insert(0, inserted);
    assertThat(changes())
        .extracting(Change::kind)
        .containsExactlyInAnyOrder(Kind.CHANGED, Kind.ADDED);
    assertThat(changes())
        .filteredOn(change -> change.kind() == Kind.ADDED)
        .extracting(change -> change.spot().pointer())
        .containsExactly(FIRST + "/0");
    assertThat(changes())
        .filteredOn(change -> change.kind() == Kind.CHANGED)
        .extracting(Change::before)
        .containsExactly("1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18");
  }

  @Test
  void tellsChangedNumbersWithinItemsBesideARenumbering() {
    List<Items.Placed> items = Items.of(after).all();
    ((ObjectNode) items.get(2).item()).put("number", 98);
    ((ObjectNode) items.get(3).item()).put("number", 99);
    ObjectNode within = (ObjectNode) items.get(4).item();
    within.putObject("sheet").putObject("execution").putArray("steps").addObject();
    ObjectNode was = (ObjectNode) Items.of(before).all().get(4).item();
    was.set("sheet", within.get("sheet").deepCopy());
    ((ObjectNode) was.at("/sheet/execution/steps/0")).put("number", "1").put("text", "ประชุม");
    ((ObjectNode) within.at("/sheet/execution/steps/0")).put("number", "2").put("text", "ประชุม");
    assertThat(PlanDifference.between(before, after))
        .extracting(change -> change.spot().pointer())
        .contains(items.get(4).pointer() + "/sheet/execution/steps/0/number");
  }

  @Test
  void findsAnItemAgainThatWasMovedAndRenamed() {
    ArrayNode items = (ArrayNode) after.at(FIRST);
    ObjectNode moved = (ObjectNode) items.remove(0);
    ((ArrayNode) after.at("/programme/dimensions/3/groups/0/subGroups/0/items")).add(moved);
    moved.put("title", before.at(FIRST + "/0/title").asString("") + " ประจำปี");
    assertThat(changes())
        .extracting(Change::kind)
        .containsExactlyInAnyOrder(Kind.MOVED, Kind.CHANGED);
  }

  @Test
  void namesWhatWasRemoved() {
    ((ArrayNode) after.at(FIRST)).remove(1);
    Change change = PlanDifference.between(before, after).getFirst();
    assertThat(change.kind()).isEqualTo(Kind.REMOVED);
    assertThat(change.spot().pointer()).isEqualTo(FIRST + "/1");
    assertThat(change.sentence().messageTh()).startsWith("มิติที่ 1").contains("ตัดออก");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void coversEveryLeafThatDiffers(long seed) {
    Random random = new Random(seed);
    List<String> leaves = new ArrayList<>();
    leaves(before, "", leaves);
    for (int round = 0; round < 25; round++) {
      ObjectNode changed = before.deepCopy();
      List<String> touched = new ArrayList<>();
      int times = 1 + random.nextInt(6);
      for (int i = 0; i < times; i++) {
        String leaf = leaves.get(random.nextInt(leaves.size()));
        mutate(changed, leaf, random.nextInt(1_000_000));
        touched.add(leaf);
      }
      List<Change> told = PlanDifference.between(before, changed);
      for (String leaf : touched) {
        assertThat(told)
            .as("seed %s round %s: %s", seed, round, leaf)
            .anyMatch(change ->
                !change.spot().pointer().isEmpty() && leaf.startsWith(change.spot().pointer()));
      }
      assertThat(told).hasSizeLessThanOrEqualTo(2 * touched.size());
    }
  }

  @Test
  void coversWhateverIsRemovedFromAnyList() {
    List<String> lists = new ArrayList<>();
    lists(before, "", lists);
    for (String list : lists) {
      ObjectNode changed = before.deepCopy();
      ArrayNode entries = (ArrayNode) changed.at(list);
      entries.remove(entries.size() / 2);
      assertThat(PlanDifference.between(before, changed)).as(list).isNotEmpty();
      assertThat(PlanDifference.between(changed, before)).as(list).isNotEmpty();
    }
  }

  private List<Change> changes() {
    return PlanDifference.between(
        reader.read(PlanFiles.bytes(before)), reader.read(PlanFiles.bytes(after)));
  }

  private Change only() {
    assertThat(changes()).hasSize(1);
    return changes().getFirst();
  }

  private static ObjectNode at(ObjectNode plan, String pointer) {
    return (ObjectNode) plan.at(pointer);
  }

  private static void renumberReferences(JsonNode node) {
    if (node.isObject() && node.path("item").isIntegralNumber()) {
      ((ObjectNode) node).put("item", node.get("item").intValue() + 1);
    }
    node.forEach(PlanDifferenceTests::renumberReferences);
  }

  private static void mutate(ObjectNode plan, String leaf, int salt) {
    int cut = leaf.lastIndexOf('/');
    JsonNode holder = plan.at(leaf.substring(0, cut));
    String name = leaf.substring(cut + 1);
    if (holder.isArray()) {
      ((ArrayNode) holder).set(Integer.parseInt(name), StringNode.valueOf("x" + salt));
    } else if (holder.get(name).isIntegralNumber()) {
      ((ObjectNode) holder).put(name, 1_000 + salt % 8_000);
    } else {
      ((ObjectNode) holder).put(name, "x" + salt);
    }
  }

  private static void leaves(JsonNode node, String at, List<String> into) {
    if (node.isObject()) {
      node.properties()
          .forEach(entry -> leaves(entry.getValue(), Pointers.to(at, entry.getKey()), into));
    } else if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        leaves(node.get(i), Pointers.to(at, i), into);
      }
    } else if (!at.equals("/format")) {
      into.add(at);
    }
  }

  private static void lists(JsonNode node, String at, List<String> into) {
    if (node.isObject()) {
      node.properties()
          .forEach(entry -> lists(entry.getValue(), Pointers.to(at, entry.getKey()), into));
    } else if (node.isArray()) {
      if (!node.isEmpty()) {
        into.add(at);
      }
      for (int i = 0; i < node.size(); i++) {
        lists(node.get(i), Pointers.to(at, i), into);
      }
    }
  }
}
