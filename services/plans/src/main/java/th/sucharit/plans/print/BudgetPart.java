package th.sucharit.plans.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.documents.Block;
import th.sucharit.documents.Block.Alignment;
import th.sucharit.documents.Block.Cell;
import th.sucharit.documents.Block.Paragraph;
import th.sucharit.documents.Block.Row;
import th.sucharit.documents.Block.Table;
import th.sucharit.documents.Digits;
import th.sucharit.documents.Text;
import th.sucharit.plans.document.Item;
import th.sucharit.plans.document.Programme.Dimension;
import th.sucharit.plans.document.Programme.Group;
import th.sucharit.plans.document.Totals;

/** Part 2 (ส่วนที่ 2): all items with their yearly budgets, sums per dimension and of all. */
final class BudgetPart {

  private static final int BEFORE_YEARS = 2;
  private static final int AFTER_YEARS = 2;

  private final PrintedPlan plan;
  private final List<FiscalYear> years;

  private BudgetPart(PrintedPlan plan) {
    this.plan = plan;
    this.years = plan.cover().period().years();
  }

  static List<Block> of(PrintedPlan plan) {
    List<String> title = new ArrayList<>(List.of("ส่วนที่ 2"));
    title.addAll(plan.titleLines());
    title.add(plan.agency());
    List<Block> blocks = new ArrayList<>(Words.part(plan, title));
    blocks.add(
        Paragraph.of(
            plan.agency()
                + "ได้จัดทำ"
                + plan.title()
                + " ประกอบด้วย โครงการ/กิจกรรม/มาตรการ รวม"
                + Words.count(plan.totals())
                + " ดังนี้"));
    blocks.add(new BudgetPart(plan).table());
    return blocks;
  }

  private Table table() {
    List<Row> rows = new ArrayList<>();
    plan.content().programme().dimensions().forEach(one -> rows.addAll(rows(one)));
    rows.add(sum("รวมทั้งสิ้น", plan.totals()));
    return new Table(
        Stream.of(Stream.of(5, 8), years.stream().map(year -> 3), Stream.of(3, 3))
            .flatMap(part -> part)
            .toList(),
        List.of(
            Row.head(
                Stream.of(
                        Stream.of("ภารกิจตามมิติ", "โครงการ/กิจกรรม/มาตรการ"),
                        years.stream().map(year -> "ปี " + year + " (บาท)"),
                        Stream.of("รวม (บาท)", "หมายเหตุ"))
                    .flatMap(part -> part)
                    .toArray(String[]::new))),
        rows,
        Digits.AS_WRITTEN);
  }

  private List<Row> rows(Dimension dimension) {
    List<Row> rows = new ArrayList<>();
    rows.add(
        Row.of(
            Cell.of(
                    Text.bold("มิติที่ " + dimension.number() + " " + dimension.title().reading()),
                    Alignment.LEFT)
                .over(BEFORE_YEARS + years.size() + AFTER_YEARS, 1)));
    dimension.groups().forEach(group -> rows.addAll(rows(group)));
    rows.add(sum("รวม", Totals.of(plan.cover().period(), dimension::items)));
    return rows;
  }

  private List<Row> rows(Group group) {
    List<Item> items = group.allItems().toList();
    List<Row> rows = new ArrayList<>();
    for (Item item : items) {
      List<Cell> cells = new ArrayList<>();
      if (rows.isEmpty()) {
        cells.add(Cell.of(group.number() + " " + group.title().reading()).over(1, items.size()));
      }
      cells.add(Cell.of(item.number() + ") " + item.title().reading()));
      Totals own = Totals.of(plan.cover().period(), () -> Stream.of(item));
      cells.addAll(amounts(own));
      cells.add(Cell.of(remark(item)));
      rows.add(new Row(cells));
    }
    return rows;
  }

  private Row sum(String label, Totals totals) {
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.of(Text.bold(label), Alignment.CENTRE));
    cells.add(Cell.of(Text.bold(Words.count(totals)), Alignment.LEFT));
    cells.addAll(amounts(totals));
    cells.add(Cell.of(""));
    return new Row(cells);
  }

  private List<Cell> amounts(Totals totals) {
    return Stream.concat(
            years.stream().map(year -> Optional.ofNullable(totals.budgets().get(year.toString()))),
            Stream.of(Optional.ofNullable(totals.total())))
        .map(Words::amount)
        .toList();
  }

  private static String remark(Item item) {
    return Optional.ofNullable(item.tableRow())
        .flatMap(row -> Optional.ofNullable(row.remark()))
        .orElse("");
  }
}
