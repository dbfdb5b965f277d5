package th.sucharit.plans.difference;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** A part of a plan as one text (ข้อความย่อของเนื้อหา). */
final class Shown {

  private static final int LONGEST = 1_000;

  private Shown() {}

  /** Whether it is shown as a whole: a value, or what is printed beside what is meant. */
  static boolean isLeaf(JsonNode node) {
    return !node.isContainer() || (node.has("asPrinted") && !hasLists(node));
  }

  private static boolean hasLists(JsonNode node) {
    return node.properties().stream().anyMatch(entry -> entry.getValue().isContainer());
  }

  static String text(JsonNode node) {
    if (node.isNull()) {
      return "-";
    }
    if (node.has("asPrinted") && node.has("corrected")) {
      return text(node.get("corrected")) + " [" + text(node.get("asPrinted")) + "]";
    }
    List<String> texts = new ArrayList<>();
    collect(node, texts);
    String all = String.join(" · ", texts);
    return all.length() <= LONGEST ? all : all.substring(0, LONGEST) + "…";
  }

  /** The title of what has one, otherwise all of it. */
  static String name(JsonNode node) {
    for (String key : List.of("title", "process", "metric", "text", "name", "label", "topic")) {
      if (node.has(key)) {
        String number = node.path("number").asString("");
        return (number.isEmpty() ? "" : number + " ") + text(node.get(key));
      }
    }
    return text(node);
  }

  private static void collect(JsonNode node, List<String> into) {
    if (node.isContainer()) {
      node.forEach(inner -> collect(inner, into));
    } else if (node.isNull()) {
      into.add("-");
    } else {
      into.add(node.asString());
    }
  }
}
