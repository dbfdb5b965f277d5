package th.sucharit.plans.format;

import static org.assertj.core.api.Assertions.assertThat;
import static th.sucharit.plans.format.PlanFiles.at;
import static th.sucharit.plans.format.PlanFiles.bytes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import th.sucharit.plans.document.PlanDocument;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

class RoundTripTests {

  private final PlanReader reader = new PlanReader();

  @Test
  void exportsExactlyWhatWasImported() {
    PlanDocument plan = reader.read(PlanFiles.huaiMek());
    assertThat(PlanWriter.tree(plan)).isEqualTo(PlanFiles.huaiMekTree());
    assertThat(PlanJson.MAPPER.readTree(PlanWriter.file(plan))).isEqualTo(PlanFiles.huaiMekTree());
    assertThat(reader.read(PlanWriter.file(plan))).isEqualTo(plan);
  }

  @Test
  void keepsNoneZeroAndUnnamedApart() {
    ObjectNode small = PlanFiles.small("5460802", 2566);
    JsonNode back = PlanWriter.tree(reader.read(bytes(small)));
    assertThat(back).isEqualTo(small);
    JsonNode first = back.at("/programme/dimensions/0/groups/0/items/0/budgets");
    assertThat(first.get("2567").isNull()).isTrue();
    assertThat(first.has("2568")).isFalse();
    assertThat(back.at("/programme/dimensions/0/groups/0/items/1/budgets/2566").stringValue())
        .isEqualTo("0.00");
  }

  @Test
  void keepsWhatIsPrintedBesideWhatIsRight() {
    ObjectNode small = PlanFiles.small("5460802", 2566);
    String item = "/programme/dimensions/0/groups/0/items/0";
    at(small, item)
        .putObject("title")
        .put("asPrinted", "เจตนาธรรมณ์")
        .put("corrected", "เจตนารมณ์");
    at(small, item + "/budgets")
        .putObject("2566")
        .put("asPrinted", "10,000")
        .put("corrected", "30000.00");
    at(small, item + "/budgets").putObject("2567").put("asPrinted", "สามพัน").putNull("corrected");
    PlanDocument plan = reader.read(bytes(small));
    assertThat(PlanWriter.tree(plan)).isEqualTo(small);
    assertThat(plan.items().findFirst().orElseThrow().title().reading()).isEqualTo("เจตนารมณ์");
    assertThat(plan.items().findFirst().orElseThrow().budgets().cells().getFirst().amount())
        .hasToString("30000.00");
  }

  @Test
  void readsAnEmptyListAsOneThatWasLeftOut() {
    ObjectNode small = PlanFiles.small("5460802", 2566);
    ObjectNode withEmpties = small.deepCopy();
    withEmpties.putObject("aims").putArray("goals");
    withEmpties.putObject("references");
    assertThat(PlanWriter.tree(reader.read(bytes(withEmpties)))).isEqualTo(small);
    assertThat(PlanWriter.contentHash(reader.read(bytes(withEmpties))))
        .isEqualTo(PlanWriter.contentHash(reader.read(bytes(small))));
  }

  @Test
  void hasOneHashWhateverTheOrderOfKeys() {
    String hash = PlanWriter.contentHash(reader.read(PlanFiles.huaiMek()));
    assertThat(hash).matches("[0-9a-f]{64}");
    for (int seed = 0; seed < 5; seed++) {
      JsonNode shuffled = shuffled(PlanFiles.huaiMekTree(), new Random(seed));
      assertThat(PlanWriter.contentHash(reader.read(bytes(shuffled)))).isEqualTo(hash);
    }
  }

  @Test
  void hasAnotherHashAfterTheSmallestChange() {
    ObjectNode changed = PlanFiles.small("5460802", 2566);
    String before = PlanWriter.contentHash(reader.read(bytes(changed)));
    at(changed, "/programme/dimensions/0/groups/0/items/0/budgets").put("2566", "5000.51");
    String money = PlanWriter.contentHash(reader.read(bytes(changed)));
    at(changed, "/programme/dimensions/0/groups/0/items/0/budgets").remove("2567");
    String year = PlanWriter.contentHash(reader.read(bytes(changed)));
    assertThat(List.of(before, money, year)).doesNotHaveDuplicates();
  }

  private static JsonNode shuffled(JsonNode value, Random random) {
    if (value.isObject()) {
      List<Map.Entry<String, JsonNode>> entries = new ArrayList<>(value.properties());
      Collections.shuffle(entries, random);
      ObjectNode mixed = JsonNodeFactory.instance.objectNode();
      entries.forEach(entry -> mixed.set(entry.getKey(), shuffled(entry.getValue(), random)));
      return mixed;
    }
    if (value.isArray()) {
      var list = JsonNodeFactory.instance.arrayNode();
      value.forEach(one -> list.add(shuffled(one, random)));
      return list;
    }
    return value;
  }
}
