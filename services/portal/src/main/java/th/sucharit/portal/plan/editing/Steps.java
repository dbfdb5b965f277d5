package th.sucharit.portal.plan.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The steps of an item (วิธีดำเนินการ), one per line; lines moved in are parts of the step above.
 */
enum Steps implements Codec {
  STEPS;

  private static final String INDENT = "    ";
  private static final Pattern NUMBERED =
      Pattern.compile("([0-9๐-๙][0-9๐-๙.]*[.)]|\\([0-9๐-๙ก-ฮ]+\\)|[ก-ฮ][.)]|[-–•])\\s+(.+)");

  @Override
  public String read(JsonNode value) {
    List<String> lines = new ArrayList<>();
    for (var step : value) {
      lines.add(line(step));
      step.path("steps").forEach(part -> lines.add(INDENT + line(part)));
    }
    return String.join("\n", lines);
  }

  private static String line(JsonNode step) {
    var text = step.path("text").asString("").replace('\n', ' ');
    var number = step.path("number").asString("");
    return number.isEmpty() ? text : number + " " + text;
  }

  @Override
  public JsonNode write(String typed, JsonNode before) {
    ArrayNode steps = JsonNodeFactory.instance.arrayNode();
    for (var line : typed.split("\n", -1)) {
      if (line.isBlank()) {
        continue;
      }
      if (Character.isWhitespace(line.charAt(0)) && !steps.isEmpty()) {
        ((ObjectNode) steps.get(steps.size() - 1)).withArray("steps").add(step(line.strip()));
      } else {
        steps.add(step(line.strip()));
      }
    }
    return steps.isEmpty() ? NOTHING : steps;
  }

  private static ObjectNode step(String line) {
    var step = JsonNodeFactory.instance.objectNode();
    var numbered = NUMBERED.matcher(line);
    return numbered.matches()
        ? step.put("number", numbered.group(1)).put("text", numbered.group(2))
        : step.put("text", line);
  }
}
