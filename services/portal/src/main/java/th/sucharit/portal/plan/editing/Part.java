package th.sucharit.portal.plan.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import th.sucharit.portal.gateway.GatewayRefusal;
import th.sucharit.portal.plan.Findings;
import th.sucharit.portal.web.FieldProblem;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A part of the plan that is edited in one form (ส่วนของแผนที่แก้ไขในหน้าเดียว).
 *
 * @param place where it is, below the address of the editing
 */
record Part(String place, Title title, Spot spot, List<Section> sections) {

  /** What the form is called. */
  record Title(String key, @Nullable Object argument) {}

  /** Where the part lies in a plan; it may be gone in a later one. */
  interface Spot {
    Optional<Root> in(PlanTree tree);
  }

  /** The part in one plan. */
  record Root(ObjectNode node, String pointer) {}

  Optional<Values> values(PlanTree tree) {
    return spot.in(tree).map(root -> Section.values(sections, root.node()));
  }

  /** Puts what was typed into the plan. */
  List<FieldProblem> write(PlanTree tree, Values typed) {
    var problems = new ArrayList<FieldProblem>();
    spot.in(tree)
        .ifPresent(root -> {
          var before = Section.values(sections, root.node());
          sections.forEach(section -> section.write(root.node(), typed, before, problems));
          tidy(root.node());
        });
    return problems;
  }

  /** The sheet's money is kept in words and as an amount: an amount alone is its own words. */
  private static void tidy(JsonNode node) {
    if (!(node.at("/sheet/execution") instanceof ObjectNode execution)
        || !(execution.path("budget") instanceof ObjectNode budget)
        || budget.has("asPrinted")) {
      return;
    }
    if (budget.has("amount")) {
      budget.put("asPrinted", Numbers.MONEY.read(budget.get("amount")) + " บาท");
    } else {
      execution.remove("budget");
    }
  }

  List<Section.Shown> shown(Values values, String more) {
    return sections.stream()
        .flatMap(section -> section.shown(values, isAsked(section, more)).stream())
        .toList();
  }

  private static boolean isAsked(Section section, String more) {
    return section instanceof Section.Rows rows && rows.name().equals(more);
  }

  /** The findings that concern this part. */
  List<Findings.Finding> among(Findings findings) {
    var which = place.substring(place.indexOf('/') + 1);
    return switch (place.substring(0, place.length() - which.length())) {
      case "items/" -> findings.ofItem(which);
      case "dimensions/" -> findings.ofDimension(which);
      case "" -> findings.below("/" + place);
      default -> List.of();
    };
  }

  /** What the service refused, at the fields it is about. */
  List<FieldProblem> in(GatewayRefusal refusal, PlanTree tree, Locale locale) {
    var here = spot.in(tree).map(Root::pointer).orElse("");
    return refusal.fieldErrors().stream()
        .map(
            error -> new FieldProblem(field(error.pointer(), here), null, null, error.text(locale)))
        .toList();
  }

  private String field(String pointer, String here) {
    var below = pointer.startsWith(here) ? pointer.substring(here.length()) : pointer;
    return sections.stream()
        .map(section -> section.fieldAt(below))
        .filter(name -> !name.isEmpty())
        .findFirst()
        .orElse("part");
  }
}
