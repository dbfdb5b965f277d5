package th.sucharit.plans.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import th.sucharit.plans.document.Programme.Dimension;
import th.sucharit.plans.document.Programme.Group;
import th.sucharit.plans.document.Programme.SubGroup;
import th.sucharit.plans.text.ThaiText;

/** Numbers of dimensions, groups and sub-groups (หมายเลขมิติและภารกิจ). */
final class HeadingRules {

  private static final Pattern STEP_LIKE_HEADING =
      Pattern.compile("(?m)^[-\\s]*([0-9]+\\.[0-9]+\\.[0-9]+)\\)");

  static final List<Rule> RULES =
      List.of(
          Rule.error(
              "dimension-number-sequence",
              "The number of the dimension does not match its turn in the plan.",
              "หมายเลขมิติไม่ตรงกับลำดับในแผน",
              HeadingRules::dimensions),
          Rule.error(
              "group-number",
              "The number of the group does not match its dimension and turn.",
              "หมายเลขภารกิจไม่ตรงกับมิติและลำดับ",
              HeadingRules::groups),
          Rule.error(
              "sub-group-number",
              "The number of the sub-group does not match its group and turn.",
              "หมายเลขกลุ่มย่อยไม่ตรงกับภารกิจและลำดับ",
              HeadingRules::subGroups),
          Rule.info(
              "step-like-heading",
              "The number of the step does not match the style of steps: it is also the number of a sub-group.",
              "หมายเลขขั้นตอนไม่ตรงกับรูปแบบขั้นตอน เพราะซ้ำกับหมายเลขกลุ่มย่อย",
              HeadingRules::likeHeading));

  private HeadingRules() {}

  private static Stream<Mismatch> dimensions(PlanView plan) {
    return IntStream.range(0, plan.dimensions().size())
        .filter(i -> plan.dimensions().get(i).number() != i + 1)
        .mapToObj(i ->
            Mismatch.of(
                PlanView.dimension(i) + "/number", plan.dimensions().get(i).number(), i + 1));
  }

  private static Stream<Mismatch> groups(PlanView plan) {
    List<Mismatch> found = new ArrayList<>();
    for (int d = 0; d < plan.dimensions().size(); d++) {
      Dimension dimension = plan.dimensions().get(d);
      for (int g = 0; g < dimension.groups().size(); g++) {
        compare(
            PlanView.group(d, g) + "/number",
            dimension.groups().get(g).number(),
            dimension.number() + "." + (g + 1),
            found);
      }
    }
    return found.stream();
  }

  private static Stream<Mismatch> subGroups(PlanView plan) {
    List<Mismatch> found = new ArrayList<>();
    for (int d = 0; d < plan.dimensions().size(); d++) {
      List<Group> groups = plan.dimensions().get(d).groups();
      for (int g = 0; g < groups.size(); g++) {
        List<SubGroup> subGroups = groups.get(g).subGroups();
        for (int s = 0; s < subGroups.size(); s++) {
          compare(
              PlanView.group(d, g) + "/subGroups/" + s + "/number",
              subGroups.get(s).number(),
              groups.get(g).number() + "." + (s + 1),
              found);
        }
      }
    }
    return found.stream();
  }

  private static void compare(String at, String printed, String turn, List<Mismatch> found) {
    if (!ThaiText.bare(printed).equals(ThaiText.bare(turn))) {
      found.add(Mismatch.of(at, printed, turn));
    }
  }

  private static Stream<Mismatch> likeHeading(PlanView plan) {
    List<String> headings =
        plan.dimensions().stream()
            .flatMap(dimension -> dimension.groups().stream())
            .flatMap(group -> group.subGroups().stream())
            .map(SubGroup::number)
            .toList();
    return plan.items().stream()
        .flatMap(item ->
            plan.field(item, "วิธี").stream().flatMap(field -> likeHeading(field, headings)));
  }

  private static Stream<Mismatch> likeHeading(PlanView.Text field, List<String> headings) {
    Matcher matcher = STEP_LIKE_HEADING.matcher(ThaiText.digits(field.text()));
    return matcher
        .results()
        .map(found -> found.group(1))
        .filter(headings::contains)
        .map(number -> Mismatch.of(field.pointer(), number + ")"))
        .limit(1);
  }
}
