package th.sucharit.plans.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Plans to import: the real one, a small one, and either with something changed. */
public final class PlanFiles {

  private static final String SMALL =
      """
      {"format": "sucharit-plan-v1",
       "cover": {"title": "แผนปฏิบัติการป้องกันการทุจริต", "period": {}},
       "programme": {"dimensions": [
         {"number": 1, "title": "การสร้างวัฒนธรรมสุจริต", "groups": [
           {"number": "1.1", "title": "การเสริมสร้างจิตสำนึก", "items": [
             {"number": 1, "kind": "project", "title": "โครงการอบรม", "budgets": {}},
             {"number": 2, "kind": "unspecified", "title": "ส่งเสริม", "budgets": {}}]}]}]}}
      """;

  private PlanFiles() {}

  /** The plan of Huai Mek for 2566-2570, as shipped for demonstrations. */
  public static byte[] huaiMek() {
    return resource("/demo/plan-huai-mek-2566-2570.json");
  }

  /** A plan in which everything matches. */
  public static ObjectNode withoutFindings() {
    return (ObjectNode) PlanJson.MAPPER.readTree(resource("/plan-without-findings.json"));
  }

  public static byte[] resource(String name) {
    try (InputStream in = PlanFiles.class.getResourceAsStream(name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static ObjectNode huaiMekTree() {
    return (ObjectNode) PlanJson.MAPPER.readTree(huaiMek());
  }

  /** One dimension, one group, two items. */
  public static ObjectNode small(String localGovernment, int firstYear) {
    ObjectNode tree = (ObjectNode) PlanJson.MAPPER.readTree(SMALL);
    at(tree, "/cover").put("localGovernment", localGovernment);
    at(tree, "/cover/period")
        .put("firstFiscalYear", firstYear)
        .put("lastFiscalYear", firstYear + 4);
    String items = "/programme/dimensions/0/groups/0/items/";
    at(tree, items + "0/budgets")
        .put(Integer.toString(firstYear), "5000.50")
        .putNull(Integer.toString(firstYear + 1));
    at(tree, items + "1/budgets").put(Integer.toString(firstYear), "0.00");
    return tree;
  }

  public static byte[] bytes(JsonNode tree) {
    return tree.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** The small plan with something changed. */
  static byte[] smallBut(Consumer<ObjectNode> change) {
    ObjectNode tree = small("5460802", 2566);
    change.accept(tree);
    return bytes(tree);
  }

  static ObjectNode at(ObjectNode tree, String pointer) {
    return (ObjectNode) tree.at(pointer);
  }
}
