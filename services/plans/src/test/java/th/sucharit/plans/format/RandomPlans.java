package th.sucharit.plans.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Plans made at random from the schema: every field of the format comes up sooner or later. */
public final class RandomPlans {

  private static final JsonNode SCHEMA =
      PlanJson.MAPPER.readTree(PlanFiles.resource("/schema/plan-import-v1.json"));
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final int FIRST_YEAR = 2571;
  private static final int YEARS = 5;
  private static final int LIKELY = 7;

  /** Texts that programs on the way like to change. */
  private static final List<String> AWKWARD =
      List.of(
          "=1+1",
          "+66 43 123456",
          "-",
          "@SUM(A1:A9)",
          "\t=cmd|' /C calc'!A0",
          "'quoted",
          "_x0041_",
          "_x005F_x0041_",
          "a\uFFFEb",
          " leading and trailing ",
          "two\nlines",
          "<p>&amp;</p>",
          "007",
          "1.10",
          "๑๒๓",
          "TRUE",
          "#REF!",
          "5/10/2571",
          "\uD83D\uDE00 น้ำ เก่ง ฐาน",
          "\u200Bก\u00A0ข",
          "\"; DROP");

  private final Random random;
  private final List<ObjectNode> withItem = new ArrayList<>();
  private int lastItem;

  private RandomPlans(long seed) {
    random = new Random(seed);
  }

  public static ObjectNode plan(String localGovernment, long seed) {
    RandomPlans plans = new RandomPlans(seed);
    ObjectNode plan = (ObjectNode) plans.value("", SCHEMA);
    ObjectNode cover = (ObjectNode) plan.get("cover");
    cover.put("localGovernment", localGovernment);
    cover
        .withObjectProperty("period")
        .put("firstFiscalYear", FIRST_YEAR)
        .put("lastFiscalYear", FIRST_YEAR + YEARS - 1);
    int dimension = 0;
    for (JsonNode one : plan.at("/programme/dimensions")) {
      dimension++;
      ((ObjectNode) one).put("number", dimension);
    }
    for (ObjectNode named : plans.withItem) {
      if (plans.lastItem == 0) {
        named.remove("item");
      } else {
        named.put("item", 1 + plans.random.nextInt(plans.lastItem));
      }
    }
    return (ObjectNode) PlanWriter.withoutEmpties(plan);
  }

  private JsonNode value(String name, JsonNode rules) {
    JsonNode rule =
        rules.has("$ref") ? SCHEMA.at(rules.get("$ref").stringValue().substring(1)) : rules;
    if (rule.has("const")) {
      return rule.get("const");
    }
    if (rule.has("enum")) {
      return rule.get("enum").get(random.nextInt(rule.get("enum").size()));
    }
    List<String> types = new ArrayList<>();
    if (rule.get("type").isString()) {
      types.add(rule.get("type").stringValue());
    } else {
      rule.get("type").forEach(type -> types.add(type.stringValue()));
    }
    return switch (types.get(random.nextInt(types.size()))) {
      case "null" -> JSON.nullNode();
      case "integer" ->
          JSON.numberNode(
              rule.get("minimum").intValue()
                  + random.nextInt(
                      rule.get("maximum").intValue() - rule.get("minimum").intValue()));
      case "array" -> list(name, rule);
      case "object" -> object(name, rule);
      default -> JSON.stringNode(text(rule.path("pattern").asString("")));
    };
  }

  private ArrayNode list(String name, JsonNode rule) {
    ArrayNode list = JSON.arrayNode();
    int size = rule.path("minItems").asInt(0) + random.nextInt(4);
    for (int i = 0; i < size; i++) {
      list.add(value(name, rule.get("items")));
    }
    return list;
  }

  private ObjectNode object(String name, JsonNode rule) {
    ObjectNode object = JSON.objectNode();
    List<String> required = new ArrayList<>();
    rule.path("required").forEach(one -> required.add(one.stringValue()));
    for (var property : rule.path("properties").properties()) {
      if (required.contains(property.getKey()) || random.nextInt(10) < LIKELY) {
        object.set(property.getKey(), value(property.getKey(), property.getValue()));
      }
    }
    for (var pattern : rule.path("patternProperties").properties()) {
      for (int year = FIRST_YEAR; year < FIRST_YEAR + YEARS; year++) {
        if (random.nextInt(10) < LIKELY) {
          object.set(Integer.toString(year), value("", pattern.getValue()));
        }
      }
    }
    if (name.equals("items")) {
      lastItem++;
      object.put("number", lastItem);
    } else if (object.has("item")) {
      withItem.add(object);
    }
    return object;
  }

  private String text(String pattern) {
    if (pattern.startsWith("^(0|")) {
      return random.nextInt(1_000_000) + "." + random.nextInt(10) + random.nextInt(10);
    }
    if (pattern.startsWith("^-?(0|")) {
      return (random.nextBoolean() ? "-" : "")
          + random.nextInt(1000)
          + (random.nextBoolean() ? ".50" : "");
    }
    if (pattern.contains("{64}")) {
      return "0123456789abcdef".repeat(4);
    }
    if (pattern.contains("{7}")) {
      return "5460802";
    }
    return random.nextInt(3) == 0
        ? AWKWARD.get(random.nextInt(AWKWARD.size()))
        : "ข้อความ " + random.nextInt(100_000);
  }
}
