package th.sucharit.portal.plan.editing;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Texts (ข้อความ). Where the plan keeps what the paper prints beside what is meant, the form shows
 * what is meant, and the printed text stays.
 */
enum Words implements Codec {
  /** One text. */
  LINE {
    @Override
    public String read(JsonNode value) {
      return value.isString() ? value.stringValue() : "";
    }

    @Override
    public JsonNode write(String typed, JsonNode before) {
      return typed.isEmpty() ? NOTHING : NODES.stringNode(typed.replace('\n', ' '));
    }
  },
  /** One text that the paper may print wrongly. */
  WORDING {
    @Override
    public String read(JsonNode value) {
      return LINE.read(value.isObject() ? value.path("corrected") : value);
    }

    @Override
    public JsonNode write(String typed, JsonNode before) {
      var line = LINE.write(typed, before);
      var printed = before.path("asPrinted");
      return typed.isEmpty() || !before.isObject() || printed.equals(line)
          ? line
          : NODES.objectNode().set("asPrinted", printed).set("corrected", line);
    }
  },
  /** A list, one text per line. */
  LINES {
    @Override
    public String read(JsonNode value) {
      return join(value, LINE);
    }

    @Override
    public JsonNode write(String typed, JsonNode before) {
      return split(typed, before, LINE);
    }
  },
  /** A list of texts that the paper may print wrongly, one per line. */
  WORDINGS {
    @Override
    public String read(JsonNode value) {
      return join(value, WORDING);
    }

    @Override
    public JsonNode write(String typed, JsonNode before) {
      return split(typed, before, WORDING);
    }
  };

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private static String join(JsonNode list, Codec one) {
    var lines = new ArrayList<String>();
    list.forEach(entry -> lines.add(one.read(entry)));
    return String.join("\n", lines);
  }

  /**
   * Lines that stand there already keep what is kept with them; so does a line changed in place.
   */
  private static JsonNode split(String typed, JsonNode before, Codec one) {
    ArrayNode list = NODES.arrayNode();
    List<String> lines = typed.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    for (int i = 0; i < lines.size(); i++) {
      var line = lines.get(i);
      var known = before.valueStream().filter(entry -> one.read(entry).equals(line)).findFirst();
      var inPlace = lines.size() == before.size() ? before.get(i) : NOTHING;
      list.add(known.orElseGet(() -> one.write(line, inPlace)));
    }
    return list.isEmpty() ? NOTHING : list;
  }
}
