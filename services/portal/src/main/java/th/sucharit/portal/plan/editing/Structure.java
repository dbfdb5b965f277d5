package th.sucharit.portal.plan.editing;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import th.sucharit.portal.plan.editing.PlanTree.Branch;
import tools.jackson.databind.node.ObjectNode;

/** Adds, removes and moves the parts of a plan (จัดโครงสร้างแผน). */
final class Structure {

  private static final String NUMBER = "number";
  private static final String ITEMS = "items";
  private static final String ITEM = "item";
  private static final String TITLE = "title";

  private final PlanTree tree;

  Structure(PlanTree tree) {
    this.tree = tree;
  }

  /** Swaps a part with the one before or after it; nothing happens at an end. */
  void move(Branch branch, boolean up) {
    var there = branch.index() + (up ? -1 : 1);
    if (there < 0 || there >= branch.siblings().size()) {
      return;
    }
    var other = branch.siblings().get(there);
    branch.siblings().set(there, branch.node());
    branch.siblings().set(branch.index(), other);
  }

  /** Moves an item to the end of a group. */
  void moveTo(Branch item, Branch group) {
    item.siblings().remove(item.index());
    group.node().withArray(ITEMS).add(item.node());
  }

  /** How many items go when a part goes. */
  long itemsIn(Branch branch) {
    return tree.items().stream().filter(one -> isWithin(one, branch)).count();
  }

  private static boolean isWithin(Branch one, Branch branch) {
    return (one.pointer() + "/").startsWith(branch.pointer() + "/");
  }

  /** What else in the plan names these items. */
  List<ObjectNode> namingItemsIn(Branch branch) {
    var numbers =
        tree.items().stream()
            .filter(one -> isWithin(one, branch))
            .map(one -> Integer.valueOf(one.id()))
            .toList();
    return tree.naming(numbers::contains);
  }

  /** Takes a part out; whatever named one of its items names none any more. */
  void remove(Branch branch) {
    namingItemsIn(branch).forEach(one -> one.remove(ITEM));
    branch.siblings().remove(branch.index());
  }

  /** Adds an item to a group and says its number. */
  int addItem(Branch group, String title) {
    int number =
        1 + tree.items().stream().mapToInt(one -> Integer.parseInt(one.id())).max().orElse(0);
    var item = group.node().withArray(ITEMS).addObject();
    item.put(NUMBER, number).put("kind", kind(title)).put(TITLE, title);
    var budgets = item.putObject("budgets");
    tree.years().forEach(year -> budgets.putNull(Integer.toString(year)));
    return number;
  }

  /** What a title calls itself. */
  private static String kind(String title) {
    if (title.startsWith("โครงการ")) {
      return "project";
    }
    if (title.startsWith("มาตรการ")) {
      return "measure";
    }
    return title.startsWith("กิจกรรม") ? "activity" : "unspecified";
  }

  void addGroup(Branch dimension, String title) {
    addNumbered(dimension, "groups", title);
  }

  void addSubGroup(Branch group, String title) {
    addNumbered(group, "subGroups", title);
  }

  private static void addNumbered(Branch above, String list, String title) {
    var entries = above.node().withArray(list);
    var number = above.node().path(NUMBER).asString("") + "." + (entries.size() + 1);
    entries.addObject().put(NUMBER, number).put(TITLE, title);
  }

  /** A dimension holds at least one group. */
  void addDimension(String title, String groupTitle) {
    var dimensions = ((ObjectNode) tree.content().path("programme")).withArray("dimensions");
    int number =
        1 + dimensions.valueStream().mapToInt(one -> one.path(NUMBER).asInt(0)).max().orElse(0);
    dimensions
        .addObject()
        .put(NUMBER, number)
        .put(TITLE, title)
        .putArray("groups")
        .addObject()
        .put(NUMBER, number + ".1")
        .put(TITLE, groupTitle);
  }

  /** Whether the items count 1, 2, 3 as they stand. */
  boolean isInOrder() {
    var items = tree.items();
    for (int i = 0; i < items.size(); i++) {
      if (!items.get(i).id().equals(Integer.toString(i + 1))) {
        return false;
      }
    }
    return true;
  }

  /** Numbers the items as they stand; whatever names an item follows it. */
  void renumber() {
    var items = tree.items();
    var becomes = new HashMap<Integer, Integer>();
    for (int i = 0; i < items.size(); i++) {
      becomes.put(Integer.valueOf(items.get(i).id()), i + 1);
    }
    tree.naming(becomes::containsKey)
        .forEach(one -> one.put(ITEM, becomes.get(one.path(ITEM).intValue())));
    for (int i = 0; i < items.size(); i++) {
      items.get(i).node().put(NUMBER, i + 1);
    }
  }

  /** A group by its way, or a dimension by its number. */
  Optional<Branch> above(String id) {
    return tree.find("group", id).or(() -> tree.find("dimension", id));
  }
}
