package th.sucharit.portal.plan.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import th.sucharit.portal.plan.editing.Field.Look;
import th.sucharit.portal.plan.editing.Part.Root;
import th.sucharit.portal.plan.editing.Part.Title;
import th.sucharit.portal.plan.editing.Section.Fixed;
import th.sucharit.portal.plan.editing.Section.Rows;
import tools.jackson.databind.node.ObjectNode;

/** Which parts of a plan can be edited, and with which fields (ส่วนที่แก้ไขได้). */
final class Parts {

  private static final String[] DIRECTIONS = {"increase", "decrease", "reach"};

  private Parts() {}

  /** The part at an address; empty when the plan has none there. */
  static Optional<Part> at(PlanTree tree, String what, String which) {
    Optional<Part> part =
        switch (what) {
          case "cover" -> Optional.of(cover());
          case "aims" -> Optional.of(aims(tree.years()));
          case "items" -> Optional.of(ItemFields.part(which, tree.years()));
          case "dimensions" -> Optional.of(heading("dimension", which));
          case "groups" -> Optional.of(heading("group", which));
          default -> Optional.empty();
        };
    return part.filter(one -> one.spot().in(tree).isPresent());
  }

  private static Part cover() {
    return new Part(
        "cover",
        new Title("edit.cover", null),
        tree -> top(tree, "cover"),
        List.of(
            new Fixed(
                "edit.cover",
                false,
                List.of(
                    Field.of("title", Words.WORDING, Look.text("edit.title").must(), "title"),
                    Field.of("titleEn", Words.LINE, Look.text("edit.title-en"), "titleEn"),
                    Field.of("dated", Words.LINE, Look.line("edit.dated"), "dated")))));
  }

  private static Part aims(List<Integer> years) {
    return new Part(
        "aims",
        new Title("edit.aims", null),
        tree -> top(tree, "aims"),
        List.of(
            new Fixed(
                "plan.objectives",
                false,
                List.of(
                    Field.of(
                        "objectives", Words.WORDINGS, Look.list("edit.objectives"), "objectives"))),
            new Rows(
                "goals",
                "edit.goal",
                List.of("goals"),
                List.of(
                    Field.of("text", Words.WORDING, Look.text("edit.goal.text"), "text"),
                    Field.of(
                        "condition", Words.LINE, Look.line("edit.goal.condition"), "condition"))),
            new Rows("targets", "edit.target", List.of("targets"), target(years)),
            new Fixed(
                "plan.benefits",
                false,
                List.of(
                    Field.of(
                        "benefits", Words.WORDINGS, Look.list("edit.benefits"), "benefits")))));
  }

  private static List<Field> target(List<Integer> years) {
    var fields = new ArrayList<Field>();
    fields.add(Field.of("metric", Words.LINE, Look.line("edit.metric"), "metric"));
    fields.add(Field.of("unit", Words.LINE, Look.line("edit.unit"), "unit"));
    fields.add(
        Field.of("direction", Words.LINE, Look.choice("edit.direction", DIRECTIONS), "direction"));
    for (int year : years) {
      var named = Integer.toString(year);
      fields.add(
          Field.of(
              "value-" + named,
              Numbers.FIGURE,
              Look.figure("edit.target.year", year),
              "values",
              named));
    }
    fields.add(
        Field.of(
            "base-year",
            Numbers.WHOLE,
            Look.figure("edit.baseline.year"),
            "baseline",
            "fiscalYear"));
    fields.add(
        Field.of(
            "base-value",
            Numbers.FIGURE,
            Look.figure("edit.baseline.value").hint("edit.hint.baseline"),
            "baseline",
            "value"));
    return fields;
  }

  private static Part heading(String kind, String which) {
    var number =
        kind.equals("dimension")
            ? Field.of("number", Numbers.WHOLE, Look.figure("edit.number").must(), "number")
            : Field.of("number", Words.LINE, Look.line("edit.number").must(), "number");
    var title = Field.of("title", Words.WORDING, Look.text("edit.title").must(), "title");
    var legend = kind.equals("dimension") ? "edit.dimension" : "edit.group";
    return new Part(
        kind + "s/" + which,
        new Title(legend, null),
        tree -> tree.find(kind, which).map(one -> new Root(one.node(), one.pointer())),
        List.of(new Fixed(legend, false, List.of(number, title))));
  }

  /** A part below the top of the document, which need not be there yet. */
  private static Optional<Root> top(PlanTree tree, String name) {
    var there = tree.content().path(name);
    var node = there instanceof ObjectNode object ? object : tree.content().putObject(name);
    return Optional.of(new Root(node, "/" + name));
  }
}
