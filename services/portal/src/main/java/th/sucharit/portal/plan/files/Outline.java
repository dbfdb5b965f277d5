package th.sucharit.portal.plan.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The items of a plan in the format, to be looked through (รายการในแผนที่อ่านได้). */
record Outline(String title, int first, int last, List<Line> lines) {

  /**
   * A dimension or one of its items.
   *
   * @param budgets in the order of the years; a dimension has none
   */
  record Line(String number, String title, boolean dimension, List<Amount> budgets) {}

  /** What a year's cell says: an amount, or nothing. */
  record Amount(@Nullable String baht) {}

  public List<Integer> years() {
    return IntStream.rangeClosed(first, last).boxed().toList();
  }

  static Outline of(JsonNode plan) {
    var period = plan.at("/cover/period");
    int first = period.path("firstFiscalYear").asInt(0);
    int last = period.path("lastFiscalYear").asInt(0);
    var lines = new ArrayList<Line>();
    for (var dimension : plan.at("/programme/dimensions")) {
      lines.add(new Line(dimension.path("number").asString(""), title(dimension), true, List.of()));
      dimension.path("groups").forEach(group -> items(group, first, last, lines));
    }
    return new Outline(title(plan.path("cover")), first, last, lines);
  }

  private static void items(JsonNode group, int first, int last, List<Line> lines) {
    for (var item : group.path("items")) {
      lines.add(
          new Line(
              item.path("number").asString(""),
              title(item),
              false,
              IntStream.rangeClosed(first, last)
                  .mapToObj(year -> amount(item.at("/budgets/" + year)))
                  .toList()));
    }
    group.path("subGroups").forEach(sub -> items(sub, first, last, lines));
  }

  private static Amount amount(JsonNode cell) {
    var amount = cell.isObject() ? cell.path("corrected") : cell;
    return new Amount(
        Optional.of(amount).filter(JsonNode::isString).map(JsonNode::stringValue).orElse(null));
  }

  private static String title(JsonNode holder) {
    var title = holder.path("title");
    return (title.isObject() ? title.path("corrected") : title).asString("");
  }
}
