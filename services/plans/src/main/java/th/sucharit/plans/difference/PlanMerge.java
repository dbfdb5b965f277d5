package th.sucharit.plans.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import th.sucharit.plans.document.PlanDocument;
import th.sucharit.plans.format.PlanWriter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Brings together what two sides made of one plan (รวมการแก้ไขจากสองฝ่าย): what only one of them
 * changed is kept, what both changed unlike is a conflict.
 *
 * <p>Items are merged as one set wherever they stand, so that one that was moved here and changed
 * there is both. Where the outline itself was changed in ways that exclude each other, the outline
 * as a whole is the conflict.
 */
public final class PlanMerge {

  private PlanMerge() {}

  /** Merges; where there is a conflict the preferred side holds. */
  public static Merged of(
      PlanDocument base, PlanDocument mine, PlanDocument theirs, Side preferred) {
    JsonNode before = PlanWriter.tree(base);
    JsonNode left = PlanWriter.tree(mine);
    JsonNode right = PlanWriter.tree(theirs);
    List<Conflict> conflicts = new ArrayList<>();
    ItemKeys keys = ItemKeys.of(before, left, right);
    ConflictTelling telling = new ConflictTelling(keys, left, right, conflicts);
    ThreeWay merge = new ThreeWay(preferred, telling);
    ObjectNode outline =
        (ObjectNode)
            merge
                .of(
                    "",
                    Optional.of(keys.outline(before, ItemKeys.BASE)),
                    Optional.of(keys.outline(left, ItemKeys.MINE)),
                    Optional.of(keys.outline(right, ItemKeys.THEIRS)))
                .orElseThrow();
    ObjectNode items = keys.merged(merge);
    keys.replant(outline, items);
    Set<String> placed = keys.placed(outline);
    if (placed.size() != keys.count(outline) || !placed.containsAll(items.propertyNames())) {
      boolean forMine = preferred == Side.MINE;
      telling.outline(left.at("/programme"), right.at("/programme"));
      outline.set("programme", (forMine ? left : right).get("programme").deepCopy());
      ItemReferences.toNumbers(
          outline, nodes(keys.items(forMine ? ItemKeys.MINE : ItemKeys.THEIRS)));
      return new Merged(outline, List.copyOf(conflicts));
    }
    new Numbering(keys, telling, preferred).settle(items);
    ItemReferences.toNumbers(
        outline,
        items.propertyStream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    keys.fill(outline, items);
    return new Merged(outline, List.copyOf(conflicts));
  }

  private static Map<String, JsonNode> nodes(Map<String, Items.Placed> items) {
    return items.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, item -> item.getValue().item()));
  }

  /** The same content with nothing to be decided. */
  public static Merged unopposed(PlanDocument mine) {
    return new Merged(PlanWriter.tree(mine), List.of());
  }
}
