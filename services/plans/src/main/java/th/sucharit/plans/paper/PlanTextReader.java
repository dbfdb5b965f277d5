package th.sucharit.plans.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.plans.document.Aims.Target;
import th.sucharit.plans.text.ThaiText;
import th.sucharit.starter.web.Problem;

/** Reads a plan from the text of a paper (อ่านแผนจากข้อความของเอกสาร). */
public final class PlanTextReader {

  private final Doubts doubts = new Doubts();
  private final Outline outline = new Outline();
  private final SheetReader sheets = new SheetReader(outline);
  private final List<Row> prose = new ArrayList<>();
  private final List<Row> kept = new ArrayList<>();
  private final List<Target> targets = new ArrayList<>();
  private @Nullable BudgetTable table;
  private @Nullable TargetTable targetTable;
  private boolean unknownTable;

  private PlanTextReader() {}

  /**
   * Reads what a paper says of a local government's plan.
   *
   * @throws Problem 400 when the text holds no item or names no fiscal years
   */
  public static TextReading read(String text, LocalGovernmentId own) {
    PlanTextReader reader = new PlanTextReader();
    List<Row> rows = Lines.of(text, reader.doubts);
    BudgetTable last = null;
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      Row below = i + 1 < rows.size() ? rows.get(i + 1) : new Row(0, "", List.of());
      last = reader.read(row, below, last);
    }
    return reader.finish(own);
  }

  private @Nullable BudgetTable read(Row row, Row below, @Nullable BudgetTable before) {
    if (row.blank()) {
      table = null;
      targetTable = null;
      unknownTable = false;
      return before;
    }
    if (!row.table()) {
      table = null;
      targetTable = null;
      unknownTable = false;
      if (!sheets.read(row)) {
        kept.add(row);
        prose.add(row);
      }
      return before;
    }
    kept.add(row);
    Optional<Columns> columns = Columns.of(row, below);
    if (columns.isPresent()) {
      targetTable = null;
      table = new BudgetTable(outline, doubts, columns.get(), before);
      return table;
    }
    Optional<TargetTable> ofTargets = TargetTable.of(row, doubts);
    if (ofTargets.isPresent()) {
      targetTable = ofTargets.get();
      return before;
    }
    inTable(row);
    return table == null ? before : table;
  }

  private void inTable(Row row) {
    if (table != null) {
      table.read(row);
    } else if (targetTable != null) {
      targetTable.read(row).ifPresent(targets::add);
    } else if (row.filled().size() > 1 || unknownTable) {
      unknownTable = true;
      String text = ThaiText.tidy(row.raw());
      doubts.notUnderstood(
          row.line(),
          0,
          text.substring(0, Math.min(text.length(), 160)),
          "A row of a table that is not the budget table; kept as text.",
          "แถวของตารางที่ไม่ใช่ตารางงบประมาณ เก็บไว้เป็นข้อความ");
    }
  }

  private TextReading finish(LocalGovernmentId own) {
    sheets.settle(doubts);
    if (outline.items.isEmpty()) {
      throw Problem.invalid(
          "plan-text-without-items",
          "No budget table with items and no detail sheet was found in the text.",
          "ไม่พบตารางงบประมาณที่มีรายการหรือรายละเอียดโครงการในข้อความ");
    }
    StatedCounts.read(prose, outline);
    PaperCover cover = PaperCover.of(prose, outline, own, doubts);
    return new TextReading(
        new Assembly(outline, kept, targets, doubts).plan(cover.cover()), doubts.all());
  }
}
