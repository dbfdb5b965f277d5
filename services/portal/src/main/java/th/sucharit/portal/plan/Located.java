package th.sucharit.portal.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An item and where it stands in its plan (รายการและตำแหน่งในแผน).
 *
 * @param way the titles above it, outermost first
 */
public record Located(Item item, List<Heading> way, @Nullable Item previous, @Nullable Item next) {

  /** Number and title of what holds the item. */
  public record Heading(@Nullable String number, String title) {}

  private record Placed(Item item, List<Heading> way) {}

  static Optional<Located> in(Plan plan, String number) {
    var all = plan.allDimensions().stream().flatMap(Located::placed).toList();
    for (int i = 0; i < all.size(); i++) {
      var placed = all.get(i);
      if (placed.item().number().equals(number)) {
        return Optional.of(
            new Located(
                placed.item(),
                placed.way(),
                i == 0 ? null : all.get(i - 1).item(),
                i + 1 == all.size() ? null : all.get(i + 1).item()));
      }
    }
    return Optional.empty();
  }

  private static Stream<Placed> placed(Plan.Dimension dimension) {
    return dimension.allGroups().stream().flatMap(group -> placed(group, List.of()));
  }

  private static Stream<Placed> placed(Plan.Group group, List<Heading> above) {
    var way =
        Stream.concat(above.stream(), Stream.of(new Heading(group.number(), group.title())))
            .toList();
    return Stream.concat(
        group.ownItems().stream().map(item -> new Placed(item, way)),
        group.allSubGroups().stream().flatMap(sub -> placed(sub, way)));
  }
}
