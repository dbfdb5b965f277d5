package th.sucharit.plans.document;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The plan proper (แผนงาน): dimensions, groups, sub-groups, items.
 *
 * @param declared what the paper states about all of it
 */
public record Programme(@Nullable Declared declared, List<Dimension> dimensions) {

  public Programme {
    dimensions = Lists.of(dimensions);
  }

  public Stream<Item> items() {
    return dimensions.stream().flatMap(Dimension::items);
  }

  /** Dimension (มิติ). */
  public record Dimension(
      int number,
      Wording title,
      @Nullable String titleEn,
      @Nullable Declared declared,
      List<Group> groups) {

    public Dimension {
      groups = Lists.of(groups);
    }

    public Stream<Item> items() {
      return groups.stream().flatMap(Group::allItems);
    }
  }

  /** Group of a dimension (ภารกิจตามมิติ). */
  public record Group(String number, Wording title, List<SubGroup> subGroups, List<Item> items) {

    public Group {
      subGroups = Lists.of(subGroups);
      items = Lists.of(items);
    }

    /** Its own items and those of its sub-groups. */
    public Stream<Item> allItems() {
      return Stream.concat(
          items.stream(), subGroups.stream().flatMap(subGroup -> subGroup.items().stream()));
    }
  }

  /** Sub-group (กลุ่มย่อย). */
  public record SubGroup(String number, Wording title, List<Item> items) {

    public SubGroup {
      items = Lists.of(items);
    }
  }

  /** Counts and sums that the paper states (จำนวนและยอดรวมที่พิมพ์ไว้), right or wrong. */
  public record Declared(
      List<DeclaredCount> itemCounts, @Nullable Budgets budgets, @Nullable Money total) {

    public Declared {
      itemCounts = Lists.of(itemCounts);
      // stating no year is stating nothing
      budgets = budgets == null || budgets.cells().isEmpty() ? null : budgets;
    }
  }

  /** How many items the paper says there are, and where it says so. */
  public record DeclaredCount(String place, int count) {}
}
