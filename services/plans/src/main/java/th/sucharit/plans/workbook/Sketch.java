package th.sucharit.plans.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import th.sucharit.plans.format.Vocabulary;
import th.sucharit.starter.web.Problem;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A plan while it is read from sheets (แผนระหว่างอ่านจากสมุดงาน): what is known of it, from which
 * cell each part came, and what is wrong with cells.
 */
final class Sketch {

  private final ObjectNode plan = JsonNodeFactory.instance.objectNode();
  private final Map<String, String> cells = new HashMap<>();
  private final Map<String, Problem.Flaw> flaws = new LinkedHashMap<>();

  /**
   * A place in the plan.
   *
   * @param pointer JSON pointer; of a detached place it leads nowhere
   */
  record Spot(ObjectNode node, String pointer) {

    static Spot detached() {
      return new Spot(JsonNodeFactory.instance.objectNode(), "/detached");
    }

    String to(String path) {
      return path.isEmpty() ? pointer : pointer + "/" + path;
    }

    /** Puts a value there, with the objects on the way. */
    void put(String path, JsonNode value) {
      int cut = path.lastIndexOf('/');
      ObjectNode holder = cut < 0 ? node : object(path.substring(0, cut)).node();
      holder.set(path.substring(cut + 1), value);
    }

    /** The object there, made where there is none. */
    Spot object(String path) {
      ObjectNode at = node;
      for (String name : path.split("/", -1)) {
        at = at.withObjectProperty(name);
      }
      return new Spot(at, to(path));
    }
  }

  Spot root() {
    return new Spot(plan, "");
  }

  ObjectNode plan() {
    return plan;
  }

  /** Remembers from which cell a part comes; the first one counts. */
  void place(String pointer, String cell) {
    cells.putIfAbsent(pointer, cell);
  }

  /** One flaw for each cell: what follows from the first is not said again. */
  void flaw(String cell, String message, String messageTh) {
    flaws.putIfAbsent(cell, new Problem.Flaw(cell, message, messageTh));
  }

  /** Something that the rules of the format say of the plan. */
  void flaw(Problem.Flaw found) {
    flaw(cellOf(found.pointer()), found.message(), inThai(found.messageTh()));
  }

  private String cellOf(String pointer) {
    String at = pointer;
    while (!cells.containsKey(at) && !at.isEmpty()) {
      at = at.substring(0, at.lastIndexOf('/'));
    }
    return cells.getOrDefault(at, Layout.TABLES.getFirst().name() + "!A1");
  }

  /** The words that may be chosen are shown as the sheets show them. */
  private static String inThai(String message) {
    int colon = message.lastIndexOf(": ");
    if (colon < 0) {
      return message;
    }
    List<String> words = new ArrayList<>();
    for (String word : message.substring(colon + 2).split(", ", -1)) {
      words.add(Vocabulary.thai(word));
    }
    return message.substring(0, colon + 2) + String.join(", ", words);
  }

  List<Problem.Flaw> flaws() {
    return List.copyOf(flaws.values());
  }
}
