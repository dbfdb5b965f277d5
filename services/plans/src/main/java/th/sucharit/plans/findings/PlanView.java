package th.sucharit.plans.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.plans.document.Item;
import th.sucharit.plans.document.Period;
import th.sucharit.plans.document.PlanDocument;
import th.sucharit.plans.document.Programme.Dimension;
import th.sucharit.plans.document.Programme.Group;
import th.sucharit.plans.document.RiskTable;
import th.sucharit.plans.document.Sheet;
import th.sucharit.plans.format.PlanWriter;
import th.sucharit.plans.format.Pointers;
import tools.jackson.databind.JsonNode;

/** A plan as the rules look at it: everything with its place (แผนพร้อมตำแหน่งของทุกข้อความ). */
record PlanView(PlanDocument plan, JsonNode tree, List<Placed> items) {

  /** What a reader or a translator wrote beside the plan's own words. */
  private static final Set<String> NOT_PRINTED =
      Set.of("corrected", "titleEn", "en", "comment", "note", "notes", "gap", "scope", "match");

  /** An item and where it stands. */
  record Placed(String pointer, Item item, int dimension) {

    String at(String below) {
      return pointer + below;
    }

    Stream<Sheet> sheet() {
      return Optional.ofNullable(item.sheet()).stream();
    }

    Stream<Item.TableRow> tableRow() {
      return Optional.ofNullable(item.tableRow()).stream();
    }

    Stream<Sheet.Execution> execution() {
      return sheet().map(Sheet::execution).flatMap(Stream::ofNullable);
    }

    Stream<Sheet.Results> results() {
      return sheet().map(Sheet::results).flatMap(Stream::ofNullable);
    }

    Stream<Sheet.Purpose> purpose() {
      return sheet().map(Sheet::purpose).flatMap(Stream::ofNullable);
    }
  }

  /** A printed text and where it stands. */
  record Text(String pointer, String text) {}

  static PlanView of(PlanDocument plan) {
    List<Placed> items = new ArrayList<>();
    List<Dimension> dimensions = plan.programme().dimensions();
    for (int d = 0; d < dimensions.size(); d++) {
      Dimension dimension = dimensions.get(d);
      for (int g = 0; g < dimension.groups().size(); g++) {
        Group group = dimension.groups().get(g);
        String at = group(d, g);
        place(items, group.items(), at, dimension.number());
        for (int s = 0; s < group.subGroups().size(); s++) {
          place(
              items, group.subGroups().get(s).items(), at + "/subGroups/" + s, dimension.number());
        }
      }
    }
    return new PlanView(plan, PlanWriter.tree(plan), List.copyOf(items));
  }

  static String group(int dimension, int group) {
    return dimension(dimension) + "/groups/" + group;
  }

  static String dimension(int dimension) {
    return "/programme/dimensions/" + dimension;
  }

  private static void place(List<Placed> all, List<Item> items, String at, int dimension) {
    for (int i = 0; i < items.size(); i++) {
      all.add(new Placed(at + "/items/" + i, items.get(i), dimension));
    }
  }

  Stream<RiskTable> risks() {
    return Optional.ofNullable(plan.risks()).stream();
  }

  Period period() {
    return plan.cover().period();
  }

  List<FiscalYear> years() {
    return period().years();
  }

  List<Dimension> dimensions() {
    return plan.programme().dimensions();
  }

  /** The printed texts below a place, in the order of the plan. */
  Stream<Text> texts(String pointer) {
    List<Text> texts = new ArrayList<>();
    collect(tree.at(pointer), pointer, texts);
    return texts.stream();
  }

  /** The printed paragraphs of a field of a sheet, found by its label. */
  Optional<Text> field(Placed item, String label) {
    return item.sheet()
        .flatMap(sheet -> {
          List<Text> found = new ArrayList<>();
          for (int i = 0; i < sheet.printedFields().size(); i++) {
            Sheet.PrintedField field = sheet.printedFields().get(i);
            if (field.label().contains(label)) {
              found.add(
                  new Text(
                      item.at("/sheet/printedFields/" + i), String.join("\n", field.paragraphs())));
            }
          }
          return found.stream();
        })
        .findFirst();
  }

  private static void collect(@Nullable JsonNode node, String at, List<Text> into) {
    if (node == null || node.isMissingNode() || node.isNull()) {
      return;
    }
    if (node.isString()) {
      into.add(new Text(at, node.stringValue()));
    } else if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        collect(node.get(i), Pointers.to(at, i), into);
      }
    } else {
      node.properties().stream()
          .filter(entry -> !NOT_PRINTED.contains(entry.getKey()))
          .forEach(entry -> collect(entry.getValue(), Pointers.to(at, entry.getKey()), into));
    }
  }
}
