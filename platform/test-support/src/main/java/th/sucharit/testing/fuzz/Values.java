package th.sucharit.testing.fuzz;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Values as a schema asks for them, now and then as it does not. */
final class Values {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final int DEEPEST = 12;
  private static final int WRONG = 6;

  private final ApiDescription api;
  private final Found found;
  private final Draw draw;
  private final List<String> places;
  private int room = 5_000;

  /**
   * @param places codes of local governments and provinces that there are
   */
  Values(ApiDescription api, Found found, Draw draw, List<String> places) {
    this.api = api;
    this.found = found;
    this.draw = draw;
    this.places = places;
  }

  JsonNode value(String name, JsonNode schema, int depth) {
    JsonNode meant = api.resolved(schema);
    room--;
    if (depth > DEEPEST || room < 0) {
      return NODES.nullNode();
    }
    if (draw.in100(WRONG)) {
      return wrong();
    }
    for (String choice : List.of("oneOf", "anyOf", "allOf")) {
      if (meant.path(choice).size() > 0) {
        return value(
            name, meant.path(choice).get(draw.below(meant.path(choice).size())), depth + 1);
      }
    }
    if (meant.path("enum").size() > 0) {
      return meant.path("enum").get(draw.below(meant.path("enum").size()));
    }
    return switch (type(meant)) {
      case "object" -> object(meant, depth);
      case "array" -> array(name, meant, depth);
      case "integer" -> NODES.numberNode(integer(meant));
      case "number" -> NODES.numberNode(BigDecimal.valueOf(draw.below(200_000) - 50_000, 3));
      case "boolean" -> NODES.booleanNode(draw.in100(50));
      default -> NODES.stringNode(text(name, meant));
    };
  }

  private static String type(JsonNode schema) {
    JsonNode type = schema.path("type");
    if (type.isArray()) {
      return type.get(0).asString();
    }
    return type.asString(schema.has("properties") ? "object" : "string");
  }

  private JsonNode object(JsonNode schema, int depth) {
    ObjectNode object = NODES.objectNode();
    List<JsonNode> required =
        List.copyOf(
            schema.path("required").asArrayOpt().isPresent()
                ? schema.path("required").values()
                : List.of());
    for (var property : schema.path("properties").properties()) {
      boolean needed = required.stream().anyMatch(one -> one.asString().equals(property.getKey()));
      if (draw.in100(needed ? 96 : 55)) {
        object.set(property.getKey(), value(property.getKey(), property.getValue(), depth + 1));
      }
    }
    JsonNode others = schema.path("additionalProperties");
    if (others.isObject()) {
      for (int i = draw.below(4); i > 0; i--) {
        object.set(text("key", others), value("value", others, depth + 1));
      }
    }
    if (draw.in100(2)) {
      object.set(draw.one(Nasty.TEXTS), wrong());
    }
    return object;
  }

  private JsonNode array(String name, JsonNode schema, int depth) {
    ArrayNode array = NODES.arrayNode();
    for (int i = draw.in100(2) ? 3000 : 1 + draw.below(3); i > 0 && room > 0; i--) {
      array.add(value(name, schema.path("items"), depth + 1));
    }
    return array;
  }

  private long integer(JsonNode schema) {
    long least = schema.path("minimum").asLong(0);
    long most = Math.max(least, schema.path("maximum").asLong(3000));
    return least + Math.floorMod(draw.number(), Math.min(most - least, 10_000) + 1);
  }

  private String text(String name, JsonNode schema) {
    Optional<JsonNode> known = found.of(name, draw);
    if (known.isPresent() && draw.in100(60)) {
      return known.get().asString();
    }
    String pattern = schema.path("pattern").asString("");
    if (pattern.matches("[a-z|-]+")) {
      return draw.one(List.of(pattern.split("\\|")));
    }
    return switch (schema.path("format").asString("")) {
      case "date" -> "20" + (10 + draw.below(80)) + "-0" + (1 + draw.below(9)) + "-15";
      case "date-time" ->
          "20" + (10 + draw.below(80)) + "-0" + (1 + draw.below(9)) + "-15T00:00:00Z";
      case "uuid" -> new UUID(draw.number(), draw.number()).toString();
      default -> plain(schema);
    };
  }

  private String plain(JsonNode schema) {
    return switch (draw.below(6)) {
      case 0, 1 -> draw.one(places);
      case 2 -> "code-" + draw.below(20);
      case 3 -> Integer.toString(draw.below(3000));
      case 4 -> "เรื่องที่ " + draw.below(100);
      default -> "x".repeat(schema.path("maxLength").asInt(20) % 20_000);
    };
  }

  /** Something that was not asked for. */
  JsonNode wrong() {
    return switch (draw.below(10)) {
      case 0 -> NODES.nullNode();
      case 1 -> NODES.booleanNode(true);
      case 2 -> NODES.numberNode(draw.number());
      case 3 -> NODES.numberNode(new BigDecimal("1e400"));
      case 4 -> NODES.arrayNode().add(NODES.nullNode());
      case 5 -> NODES.objectNode().put("$gt", "");
      default -> NODES.stringNode(draw.one(Nasty.TEXTS));
    };
  }
}
