package th.sucharit.plans.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import th.sucharit.plans.document.PlanDocument;
import th.sucharit.plans.format.PlanFiles;
import th.sucharit.plans.format.PlanReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class PlanMergeTests {

  private static final String FIRST = "/programme/dimensions/0/groups/0/subGroups/0/items";
  private static final String LAST = "/programme/dimensions/3/groups/0/subGroups/0/items";

  private final PlanReader reader = new PlanReader();

  @Test
  void keepsTheChangesOfBothSides() {
    Merged merged =
        merged(
            mine -> at(mine, FIRST + "/0/budgets").put("2567", "7000.00"),
            theirs -> {
              at(theirs, FIRST + "/0/budgets").put("2568", "8000.00");
              at(theirs, "/cover").put("dated", "1 ตุลาคม 2565");
            },
            Side.THEIRS);
    assertThat(merged.conflicts()).isEmpty();
    ObjectNode expected = PlanFiles.huaiMekTree();
    at(expected, FIRST + "/0/budgets").put("2567", "7000.00").put("2568", "8000.00");
    at(expected, "/cover").put("dated", "1 ตุลาคม 2565");
    withoutReferences(expected);
    assertThat(merged.plan()).isEqualTo(expected);
  }

  @Test
  void listsBothValuesOfWhatBothSidesChanged() {
    Consumer<ObjectNode> mine = plan -> at(plan, FIRST + "/0/budgets").put("2567", "7000.00");
    Consumer<ObjectNode> theirs = plan -> at(plan, FIRST + "/0/budgets").put("2567", "9000.00");
    Merged merged = merged(mine, theirs, Side.MINE);
    assertThat(merged.conflicts()).hasSize(1);
    Conflict conflict = merged.conflicts().getFirst();
    assertThat(conflict.mine()).isEqualTo("7000.00");
    assertThat(conflict.theirs()).isEqualTo("9000.00");
    assertThat(conflict.spot().pointer()).isEqualTo(FIRST + "/0/budgets/2567");
    assertThat(conflict.spot().placeTh()).contains("ลำดับที่ 1 งบประมาณ ปี 2567");
    assertThat(merged.plan().at(FIRST + "/0/budgets/2567").asString("")).isEqualTo("7000.00");
    assertThat(merged(mine, theirs, Side.THEIRS).plan().at(FIRST + "/0/budgets/2567").asString(""))
        .isEqualTo("9000.00");
  }

  @Test
  void movesAnItemHereAndChangesItThere() {
    Merged merged =
        merged(
            mine -> ((ArrayNode) mine.at(LAST)).add(((ArrayNode) mine.at(FIRST)).remove(0)),
            theirs -> at(theirs, FIRST + "/0/budgets").put("2567", "9000.00"),
            Side.THEIRS);
    assertThat(merged.conflicts()).isEmpty();
    assertThat(Items.of(merged.plan()).all()).hasSize(18);
    JsonNode last = merged.plan().at(LAST);
    assertThat(last.get(last.size() - 1).at("/budgets/2567").asString("")).isEqualTo("9000.00");
  }

  @Test
  void addsWhatEitherSideAdded() {
    Merged merged =
        merged(
            mine -> add(mine, FIRST, 19, "โครงการปลูกป่าชายเลน"),
            theirs -> add(theirs, LAST, 20, "มาตรการตรวจสอบพัสดุ"),
            Side.THEIRS);
    assertThat(merged.conflicts()).isEmpty();
    assertThat(Items.of(merged.plan()).all()).hasSize(20);
    assertThat(reader.read(PlanFiles.bytes(merged.plan())).items()).hasSize(20);
  }

  @Test
  void doesNotLoseWhatOneSideRemovedAndTheOtherChanged() {
    Consumer<ObjectNode> mine = plan -> ((ArrayNode) plan.at(FIRST)).remove(0);
    Consumer<ObjectNode> theirs = plan -> at(plan, FIRST + "/0/budgets").put("2567", "9000.00");
    assertThat(mergedTrees(mine, theirs, Side.MINE).conflicts())
        .extracting(conflict -> conflict.spot().pointer())
        .containsExactly(FIRST + "/0");
    assertThat(Items.of(mergedTrees(mine, theirs, Side.MINE).plan()).all()).hasSize(17);
    Merged kept = mergedTrees(mine, theirs, Side.THEIRS);
    assertThat(Items.of(kept.plan()).all()).hasSize(18);
    assertThat(Items.of(kept.plan()).all())
        .filteredOn(placed -> placed.item().at("/budgets/2567").asString("").equals("9000.00"))
        .extracting(Items.Placed::holder)
        .containsExactly("/programme/dimensions/0/groups/0/subGroups/0");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void isTheOtherSideWhereOneChangedNothing(long seed) {
    Random random = new Random(seed);
    Consumer<ObjectNode> change =
        plan -> {
          List<Items.Placed> items = new ArrayList<>(Items.of(plan).all());
          for (int i = 0; i < 5; i++) {
            ObjectNode item = (ObjectNode) items.get(random.nextInt(items.size())).item();
            item.put("title", "ชื่อใหม่ " + random.nextInt(1000));
          }
          add(plan, LAST, 30, "รายการใหม่");
        };
    ObjectNode changed = PlanFiles.huaiMekTree();
    change.accept(changed);
    PlanDocument base = read(PlanFiles.huaiMekTree());
    PlanDocument other = read(changed);
    assertThat(PlanMerge.of(base, other, base, Side.THEIRS))
        .isEqualTo(new Merged(changed, List.of()));
    assertThat(PlanMerge.of(base, base, other, Side.MINE))
        .isEqualTo(new Merged(changed, List.of()));
    assertThat(PlanMerge.of(base, other, other, Side.MINE))
        .isEqualTo(new Merged(changed, List.of()));
  }

  private Merged merged(Consumer<ObjectNode> mine, Consumer<ObjectNode> theirs, Side side) {
    Merged merged = mergedTrees(mine, theirs, side);
    reader.read(PlanFiles.bytes(merged.plan()));
    return merged;
  }

  private Merged mergedTrees(Consumer<ObjectNode> mine, Consumer<ObjectNode> theirs, Side side) {
    ObjectNode base = PlanFiles.huaiMekTree();
    withoutReferences(base);
    ObjectNode left = base.deepCopy();
    ObjectNode right = base.deepCopy();
    mine.accept(left);
    theirs.accept(right);
    return PlanMerge.of(read(base), read(left), read(right), side);
  }

  /** References to items would have to go with the items. */
  private static void withoutReferences(JsonNode node) {
    if (node.isObject()) {
      ((ObjectNode) node).remove("item");
    }
    node.forEach(PlanMergeTests::withoutReferences);
  }

  private PlanDocument read(JsonNode plan) {
    return reader.read(PlanFiles.bytes(plan));
  }

  private static void add(ObjectNode plan, String list, int number, String title) {
    ((ArrayNode) plan.at(list))
        .addObject()
        .put("number", number)
        .put("kind", "unspecified")
        .put("title", title)
        .putObject("budgets");
  }

  private static ObjectNode at(ObjectNode plan, String pointer) {
    return (ObjectNode) plan.at(pointer);
  }
}
