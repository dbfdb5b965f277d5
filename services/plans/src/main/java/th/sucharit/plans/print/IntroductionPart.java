package th.sucharit.plans.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.documents.Block;
import th.sucharit.documents.Block.Alignment;
import th.sucharit.documents.Block.Cell;
import th.sucharit.documents.Block.Heading;
import th.sucharit.documents.Block.Paragraph;
import th.sucharit.documents.Block.Row;
import th.sucharit.documents.Block.Table;
import th.sucharit.documents.Digits;
import th.sucharit.documents.Text;
import th.sucharit.plans.document.Aims;
import th.sucharit.plans.document.Figure;
import th.sucharit.plans.document.Paper;

/** Part 1 (ส่วนที่ 1 บทนำ): risks, reasons, objectives, goals and benefits, as far as given. */
final class IntroductionPart {

  private static final String RATIONALE = "หลักการและเหตุผล";

  private final PrintedPlan plan;
  private final List<Block> blocks;
  private int topics;

  private IntroductionPart(PrintedPlan plan) {
    this.plan = plan;
    this.blocks = new ArrayList<>(Words.part(plan, "ส่วนที่ 1", "บทนำ"));
  }

  static List<Block> of(PrintedPlan plan) {
    return new IntroductionPart(plan).all();
  }

  private List<Block> all() {
    Optional.ofNullable(plan.content().risks())
        .filter(risks -> !risks.processes().isEmpty())
        .ifPresent(risks ->
            topic("การประเมินความเสี่ยงการทุจริตในองค์กร", List.of(RisksInPlan.table(risks))));
    topic(RATIONALE, rationale());
    Optional<Aims> aims = Optional.ofNullable(plan.content().aims());
    topic(
        "วัตถุประสงค์ของการจัดทำแผน",
        aims.map(one -> listed(one, all -> Words.readings(all.objectives()))).orElse(List.of()));
    topic("เป้าหมาย", aims.map(this::goals).orElse(List.of()));
    topic(
        "ประโยชน์ของการจัดทำแผน",
        aims.map(one -> listed(one, all -> Words.readings(all.benefits()))).orElse(List.of()));
    return blocks;
  }

  private void topic(String title, List<? extends Block> content) {
    if (!content.isEmpty()) {
      topics++;
      blocks.add(Heading.of(2, topics + ". " + title));
      blocks.addAll(content);
    }
  }

  /** The chapter of the paper; it repeats no count and no sum of the items. */
  private List<Block> rationale() {
    return Optional.ofNullable(plan.content().paper()).stream()
        .flatMap(paper -> paper.chapters().stream())
        .filter(chapter -> chapter.title().contains(RATIONALE))
        .map(Paper.Chapter::paragraphs)
        .flatMap(List::stream)
        .<Block>map(Paragraph::of)
        .toList();
  }

  private static List<Block> listed(Aims aims, Function<Aims, List<String>> texts) {
    List<String> all = texts.apply(aims);
    return all.isEmpty() ? List.of() : Words.listed(all);
  }

  private List<Block> goals(Aims aims) {
    List<Block> goals =
        new ArrayList<>(
            listed(aims, all -> all.goals().stream().map(IntroductionPart::goal).toList()));
    if (!aims.targets().isEmpty()) {
      goals.add(targets(aims.targets()));
    }
    return goals;
  }

  private static String goal(Aims.Goal goal) {
    return goal.text().reading()
        + Optional.ofNullable(goal.condition()).map(when -> " (" + when + ")").orElse("");
  }

  private Table targets(List<Aims.Target> targets) {
    List<FiscalYear> years = plan.cover().period().years();
    return new Table(
        Stream.concat(Stream.of(5), years.stream().map(year -> 2)).toList(),
        List.of(
            Row.head(
                Stream.concat(Stream.of("ค่าเป้าหมาย"), years.stream().map(year -> "ปี " + year))
                    .toArray(String[]::new))),
        targets.stream()
            .map(target ->
                new Row(
                    Stream.concat(
                            Stream.of(Cell.of(target.metric())),
                            years.stream().map(year -> figure(target, year)))
                        .toList()))
            .toList(),
        Digits.THAI);
  }

  private static Cell figure(Aims.Target target, FiscalYear year) {
    String text =
        target.values().cells().stream()
            .filter(cell -> Objects.equals(cell.year(), year))
            .findFirst()
            .map(cell -> measured(cell.value(), target.unit()))
            .orElse(Words.NO_MONEY);
    return Cell.of(Text.of(text), Alignment.CENTRE);
  }

  /** A percentage is read before its number, any other unit behind it. */
  static String measured(Figure value, String unit) {
    return unit.equals("ร้อยละ") ? unit + " " + value : value + " " + unit;
  }
}
