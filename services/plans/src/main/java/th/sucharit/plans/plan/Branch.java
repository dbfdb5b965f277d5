package th.sucharit.plans.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import th.sucharit.plans.document.Budgets;
import th.sucharit.plans.document.Item;
import th.sucharit.plans.document.ItemKind;
import th.sucharit.plans.document.Money;
import th.sucharit.plans.document.Period;
import th.sucharit.plans.document.Programme.Declared;
import th.sucharit.plans.document.Programme.Dimension;
import th.sucharit.plans.document.Programme.Group;
import th.sucharit.plans.document.Programme.SubGroup;
import th.sucharit.plans.document.Sheet;
import th.sucharit.plans.document.Totals;
import th.sucharit.plans.document.Wording;

/** The tree of a plan as the API shows it (โครงสร้างแผน). */
final class Branch {

  private Branch() {}

  /** Dimension with its sums. */
  record OfDimension(
      int number,
      String title,
      @Nullable String titleEn,
      @Nullable Declared declared,
      Totals totals,
      List<OfGroup> groups) {

    static OfDimension of(Period period, Dimension dimension) {
      return new OfDimension(
          dimension.number(),
          dimension.title().reading(),
          dimension.titleEn(),
          dimension.declared(),
          Totals.of(period, dimension::items),
          dimension.groups().stream().map(OfGroup::of).toList());
    }
  }

  /** Group; sub-groups and items below it. */
  record OfGroup(String number, String title, List<OfSubGroup> subGroups, List<Leaf> items) {

    static OfGroup of(Group group) {
      return new OfGroup(
          group.number(),
          group.title().reading(),
          group.subGroups().stream().map(OfSubGroup::of).toList(),
          group.items().stream().map(Leaf::of).toList());
    }
  }

  /** Sub-group. */
  record OfSubGroup(String number, String title, List<Leaf> items) {

    static OfSubGroup of(SubGroup subGroup) {
      return new OfSubGroup(
          subGroup.number(),
          subGroup.title().reading(),
          subGroup.items().stream().map(Leaf::of).toList());
    }
  }

  /** Item. */
  record Leaf(
      int number,
      ItemKind kind,
      String title,
      @JsonInclude(content = JsonInclude.Include.ALWAYS) Map<String, @Nullable Money> budgets,
      List<String> responsibleUnits,
      @JsonUnwrapped Details details) {

    static Leaf of(Item item) {
      return new Leaf(
          item.number(),
          item.kind(),
          item.title().reading(),
          amounts(item.budgets()),
          Optional.ofNullable(item.sheet())
              .map(Sheet::execution)
              .map(Sheet.Execution::responsibleUnits)
              .orElse(List.of())
              .stream()
              .map(Wording::reading)
              .toList(),
          new Details(
              item.title().corrected() == null ? null : item.title().asPrinted(),
              item.tableRow(),
              item.sheet()));
    }

    private static Map<String, @Nullable Money> amounts(Budgets budgets) {
      Map<String, @Nullable Money> years = new LinkedHashMap<>();
      budgets.cells().forEach(cell -> years.put(cell.year().toString(), cell.amount()));
      return years;
    }
  }

  /** What is known of an item beyond its row in the table. */
  record Details(
      @Nullable String titleAsPrinted, Item.@Nullable TableRow tableRow, @Nullable Sheet sheet) {}
}
