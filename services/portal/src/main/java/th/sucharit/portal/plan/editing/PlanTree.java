package th.sucharit.portal.plan.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The content of a plan as a tree that can be changed (เนื้อหาแผนที่แก้ไขได้). */
final class PlanTree {

  private final ObjectNode content;

  PlanTree(ObjectNode content) {
    this.content = content;
  }

  /**
   * A place in the tree.
   *
   * @param kind dimension, group or item
   * @param id a dimension's or item's number; a group's way from its dimension, such as 2.0.1
   */
  record Branch(
      String kind, String id, ObjectNode node, ArrayNode siblings, int index, String pointer) {

    /** What it is called, in the words that are meant. */
    public String title() {
      return Words.WORDING.read(node.path("title"));
    }

    public String number() {
      return node.path("number").asString("");
    }

    public boolean isFirst() {
      return index == 0;
    }

    public boolean isLast() {
      return index == siblings.size() - 1;
    }

    /** Whether it is a group below a group. */
    public boolean isSubGroup() {
      return kind.equals("group") && id.indexOf('.') != id.lastIndexOf('.');
    }

    public boolean isItem() {
      return kind.equals("item");
    }
  }

  ObjectNode content() {
    return content;
  }

  List<Integer> years() {
    var period = content.at("/cover/period");
    return IntStream.rangeClosed(
            period.path("firstFiscalYear").asInt(0), period.path("lastFiscalYear").asInt(-1))
        .boxed()
        .toList();
  }

  Optional<Branch> find(String kind, String id) {
    return all().stream().filter(one -> one.kind().equals(kind) && one.id().equals(id)).findFirst();
  }

  List<Branch> items() {
    return all().stream().filter(Branch::isItem).toList();
  }

  /** Every group and sub-group, in order. */
  List<Branch> groups() {
    return all().stream().filter(one -> one.kind().equals("group")).toList();
  }

  /** All places from the top down. */
  List<Branch> all() {
    var found = new ArrayList<Branch>();
    if (dimensions() instanceof ArrayNode dimensions) {
      for (int i = 0; i < dimensions.size(); i++) {
        var pointer = "/programme/dimensions/" + i;
        var number = number(dimensions.get(i));
        found.add(branch("dimension", number, dimensions, i, pointer));
        groups(dimensions.get(i).path("groups"), number, pointer + "/groups", found);
      }
    }
    return found;
  }

  private static void groups(JsonNode groups, String way, String pointer, List<Branch> found) {
    if (!(groups instanceof ArrayNode list)) {
      return;
    }
    for (int i = 0; i < list.size(); i++) {
      var id = way + "." + i;
      found.add(branch("group", id, list, i, pointer + "/" + i));
      if (list.get(i).path("items") instanceof ArrayNode items) {
        for (int j = 0; j < items.size(); j++) {
          found.add(
              branch("item", number(items.get(j)), items, j, pointer + "/" + i + "/items/" + j));
        }
      }
      groups(list.get(i).path("subGroups"), id, pointer + "/" + i + "/subGroups", found);
    }
  }

  private static Branch branch(
      String kind, String id, ArrayNode siblings, int index, String pointer) {
    return new Branch(kind, id, (ObjectNode) siblings.get(index), siblings, index, pointer);
  }

  private static String number(JsonNode numbered) {
    return Integer.toString(numbered.path("number").asInt(0));
  }

  JsonNode dimensions() {
    return content.at("/programme/dimensions");
  }

  /** Everything in the plan that names an item and fits. */
  List<ObjectNode> naming(Predicate<Integer> which) {
    var found = new ArrayList<ObjectNode>();
    naming(content, which, found);
    return found;
  }

  private static void naming(JsonNode node, Predicate<Integer> which, List<ObjectNode> found) {
    if (node instanceof ObjectNode object
        && object.path("item").isInt()
        && which.test(object.path("item").intValue())) {
      found.add(object);
    }
    node.values().forEach(inner -> naming(inner, which, found));
  }
}
