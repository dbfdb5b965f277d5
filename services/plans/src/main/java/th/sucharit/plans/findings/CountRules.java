package th.sucharit.plans.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import th.sucharit.plans.document.ItemKind;
import th.sucharit.plans.document.Programme.Declared;
import th.sucharit.plans.document.Programme.DeclaredCount;
import th.sucharit.plans.document.Programme.Dimension;
import th.sucharit.plans.text.ThaiText;

/** How many items the plan says it has (จำนวนโครงการที่ระบุไว้). */
final class CountRules {

  private static final Pattern SO_MANY_PROJECTS = Pattern.compile("จำนวน\\s*([0-9]+)\\s*โครงการ");

  static final List<Rule> RULES =
      List.of(
          Rule.error(
              "plan-item-count",
              "The stated number of items does not match the items listed in the plan.",
              "จำนวนโครงการที่ระบุไว้ไม่ตรงกับจำนวนรายการในแผน",
              CountRules::ofPlan),
          Rule.error(
              "dimension-item-count",
              "The stated number of items of the dimension does not match the items listed in it.",
              "จำนวนโครงการที่ระบุไว้ของมิติไม่ตรงกับจำนวนรายการในมิตินั้น",
              CountRules::ofDimension),
          Rule.error(
              "item-counts-differ",
              "A number of items that is stated in several places does not match from place to place.",
              "จำนวนโครงการที่ระบุไว้หลายแห่งไม่ตรงกัน",
              CountRules::differ),
          Rule.error(
              "item-count-subtotals",
              "The stated number of all items does not match the sum of the numbers stated for the dimensions.",
              "จำนวนโครงการรวมที่ระบุไว้ไม่ตรงกับผลรวมของจำนวนที่ระบุไว้แต่ละมิติ",
              CountRules::subtotals),
          Rule.info(
              "item-count-unit",
              "The unit 'projects' does not match the kinds of the items that are counted.",
              "หน่วยนับ “โครงการ” ไม่ตรงกับประเภทของรายการที่นับ",
              CountRules::unit));

  private CountRules() {}

  private static Stream<Mismatch> ofPlan(PlanView plan) {
    return against(plan.plan().programme().declared(), "/programme", plan.items().size());
  }

  private static Stream<Mismatch> ofDimension(PlanView plan) {
    return IntStream.range(0, plan.dimensions().size())
        .boxed()
        .flatMap(i -> {
          Dimension dimension = plan.dimensions().get(i);
          return against(
              dimension.declared(), PlanView.dimension(i), (int) dimension.items().count());
        });
  }

  private static Stream<Mismatch> against(@Nullable Declared declared, String at, int listed) {
    List<DeclaredCount> counts = counts(declared);
    return IntStream.range(0, counts.size())
        .filter(i -> counts.get(i).count() != listed)
        .mapToObj(
            i -> Mismatch.of(at + "/declared/itemCounts/" + i, counts.get(i).count(), listed));
  }

  private static Stream<Mismatch> differ(PlanView plan) {
    List<Mismatch> found = new ArrayList<>();
    differing(plan.plan().programme().declared(), "/programme").ifPresent(found::add);
    for (int i = 0; i < plan.dimensions().size(); i++) {
      differing(plan.dimensions().get(i).declared(), PlanView.dimension(i)).ifPresent(found::add);
    }
    return found.stream();
  }

  private static Optional<Mismatch> differing(@Nullable Declared declared, String at) {
    List<DeclaredCount> counts = counts(declared);
    return counts.stream().map(DeclaredCount::count).distinct().count() > 1
        ? Optional.of(
            Mismatch.of(
                at + "/declared/itemCounts",
                counts.stream()
                    .map(count -> Integer.toString(count.count()))
                    .collect(Collectors.joining(" / "))))
        : Optional.empty();
  }

  private static Stream<Mismatch> subtotals(PlanView plan) {
    return Stream.concat(
        sum(plan, "grand-total", "subtotal").stream(), sum(plan, "preface", "preface").stream());
  }

  private static Optional<Mismatch> sum(PlanView plan, String whole, String part) {
    List<Optional<Integer>> parts =
        plan.dimensions().stream().map(dimension -> at(dimension.declared(), part)).toList();
    if (parts.isEmpty() || parts.stream().anyMatch(Optional::isEmpty)) {
      return Optional.empty();
    }
    int sum = parts.stream().mapToInt(Optional::orElseThrow).sum();
    return at(plan.plan().programme().declared(), whole)
        .filter(stated -> stated != sum)
        .map(stated -> Mismatch.of("/programme/declared/itemCounts", stated, sum));
  }

  private static Stream<Mismatch> unit(PlanView plan) {
    long projects =
        plan.items().stream().filter(item -> item.item().kind() == ItemKind.PROJECT).count();
    if (projects == plan.items().size()) {
      return Stream.empty();
    }
    return plan.texts("/paper/chapters")
        .flatMap(text ->
            matches(text.text()).map(printed -> Mismatch.of(text.pointer(), printed, projects)))
        .limit(1);
  }

  private static Stream<String> matches(String text) {
    Matcher matcher = SO_MANY_PROJECTS.matcher(ThaiText.digits(text));
    return matcher.results().map(found -> found.group());
  }

  private static Optional<Integer> at(@Nullable Declared declared, String place) {
    return counts(declared).stream()
        .filter(count -> count.place().equals(place))
        .map(DeclaredCount::count)
        .findFirst();
  }

  private static List<DeclaredCount> counts(@Nullable Declared declared) {
    return declared == null ? List.of() : declared.itemCounts();
  }
}
