package th.sucharit.plans.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * Holds a file against the published schema (ตรวจตามโครงสร้าง) and says in both languages what to
 * mend. Knows the keywords that this schema uses; others would be silently passed over, so a test
 * compares it with a full validator.
 */
final class SchemaCheck {

  private static final String SCHEMA = "/schema/plan-import-v1.json";
  private static final int LONGEST_QUOTED_NAME = 64;

  private final JsonNode schema;
  private final Map<String, Pattern> patterns = new ConcurrentHashMap<>();

  private SchemaCheck(JsonNode schema) {
    this.schema = schema;
  }

  static SchemaCheck load() {
    try (InputStream in = SchemaCheck.class.getResourceAsStream(SCHEMA)) {
      if (in == null) {
        throw new IllegalStateException(SCHEMA + " is missing");
      }
      return new SchemaCheck(PlanJson.MAPPER.readTree(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void check(JsonNode file, Flaws flaws) {
    check(file, schema, "", flaws);
  }

  private void check(JsonNode value, JsonNode rules, String at, Flaws flaws) {
    JsonNode rule = resolved(rules);
    if (flaws.enough() || !hasType(value, rule, at, flaws)) {
      return;
    }
    checkChoice(value, rule, at, flaws);
    if (value.isString()) {
      checkText(value.stringValue(), rule, at, flaws);
    } else if (value.isIntegralNumber()) {
      checkRange(value, rule, at, flaws);
    } else if (value.isArray()) {
      checkList(value, rule, at, flaws);
    } else if (value.isObject()) {
      checkObject(value, rule, at, flaws);
    }
  }

  private JsonNode resolved(JsonNode rules) {
    JsonNode rule = rules;
    while (rule.has("$ref")) {
      rule = schema.at(rule.get("$ref").stringValue().substring(1));
    }
    return rule;
  }

  private static boolean hasType(JsonNode value, JsonNode rule, String at, Flaws flaws) {
    JsonNode type = rule.get("type");
    if (type == null) {
      return true;
    }
    List<String> allowed = new ArrayList<>();
    if (type.isString()) {
      allowed.add(type.stringValue());
    } else {
      type.forEach(one -> allowed.add(one.stringValue()));
    }
    if (allowed.contains(typeOf(value))) {
      return true;
    }
    flaws.add(
        at,
        "must be " + String.join(" or ", allowed.stream().map(TypeNames::english).toList()),
        "ต้องเป็น" + String.join("หรือ", allowed.stream().map(TypeNames::thai).toList()));
    return false;
  }

  private static String typeOf(JsonNode value) {
    if (value.isIntegralNumber()) {
      return "integer";
    }
    return value.getNodeType().name().toLowerCase(Locale.ROOT);
  }

  private static void checkChoice(JsonNode value, JsonNode rule, String at, Flaws flaws) {
    List<String> choices = new ArrayList<>();
    JsonNode only = rule.get("const");
    if (only != null) {
      choices.add(only.stringValue());
    }
    if (rule.has("enum")) {
      rule.get("enum").forEach(one -> choices.add(one.stringValue()));
    }
    if (!choices.isEmpty() && !(value.isString() && choices.contains(value.stringValue()))) {
      String listed = String.join(", ", choices);
      flaws.add(at, "must be one of: " + listed, "ต้องเป็นค่าใดค่าหนึ่งต่อไปนี้: " + listed);
    }
  }

  private void checkText(String text, JsonNode rule, String at, Flaws flaws) {
    int length = text.codePointCount(0, text.length());
    int longest = rule.path("maxLength").asInt(Integer.MAX_VALUE);
    if (length < rule.path("minLength").asInt(0)) {
      flaws.add(at, "must not be empty", "ต้องไม่เว้นว่าง");
    } else if (length > longest) {
      flaws.add(
          at,
          "must have at most " + longest + " characters",
          "ต้องยาวไม่เกิน " + longest + " ตัวอักษร");
    } else if (rule.has("pattern") && !pattern(rule).matcher(text).find()) {
      JsonNode hint = rule.path("x-hint");
      flaws.add(
          at,
          hint.path("en").asString("has not the form that is asked for here"),
          hint.path("th").asString("รูปแบบไม่ถูกต้อง"));
    }
  }

  private Pattern pattern(JsonNode rule) {
    return patterns.computeIfAbsent(rule.get("pattern").stringValue(), Pattern::compile);
  }

  private static void checkRange(JsonNode value, JsonNode rule, String at, Flaws flaws) {
    if (!rule.has("minimum")) {
      return;
    }
    int lowest = rule.get("minimum").intValue();
    int highest = rule.get("maximum").intValue();
    if (!value.canConvertToInt() || value.intValue() < lowest || value.intValue() > highest) {
      flaws.add(
          at,
          "must be between " + lowest + " and " + highest,
          "ต้องอยู่ระหว่าง " + lowest + " ถึง " + highest);
    }
  }

  private void checkList(JsonNode list, JsonNode rule, String at, Flaws flaws) {
    int most = rule.path("maxItems").asInt(Integer.MAX_VALUE);
    if (list.size() < rule.path("minItems").asInt(0)) {
      flaws.add(at, "must have at least one entry", "ต้องมีอย่างน้อยหนึ่งรายการ");
    }
    if (list.size() > most) {
      flaws.add(at, "must have at most " + most + " entries", "ต้องมีไม่เกิน " + most + " รายการ");
      return;
    }
    for (int i = 0; i < list.size(); i++) {
      check(list.get(i), rule.get("items"), Pointers.to(at, i), flaws);
    }
  }

  private void checkObject(JsonNode object, JsonNode rule, String at, Flaws flaws) {
    rule.path("required")
        .forEach(name -> {
          if (!object.has(name.stringValue())) {
            flaws.add(Pointers.to(at, name.stringValue()), "is missing", "ไม่ได้ระบุ");
          }
        });
    object
        .properties()
        .forEach(entry -> {
          JsonNode inner = ruleFor(entry.getKey(), rule);
          String place = Pointers.to(at, shortened(entry.getKey()));
          if (inner.isMissingNode()) {
            flaws.add(
                place,
                "is not a field of this format; mend or remove it",
                "ไม่ใช่ข้อมูลตามรูปแบบนี้ โปรดแก้ไขหรือลบออก");
          } else {
            check(entry.getValue(), inner, place, flaws);
          }
        });
  }

  private JsonNode ruleFor(String name, JsonNode rule) {
    JsonNode named = rule.path("properties").path(name);
    if (!named.isMissingNode()) {
      return named;
    }
    for (var entry : rule.path("patternProperties").properties()) {
      if (patterns.computeIfAbsent(entry.getKey(), Pattern::compile).matcher(name).find()) {
        return entry.getValue();
      }
    }
    return named;
  }

  private static String shortened(String name) {
    return name.length() <= LONGEST_QUOTED_NAME ? name : name.substring(0, LONGEST_QUOTED_NAME);
  }
}
