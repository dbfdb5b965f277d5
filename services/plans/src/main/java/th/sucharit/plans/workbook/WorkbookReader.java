package th.sucharit.plans.workbook;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import th.sucharit.plans.document.PlanDocument;
import th.sucharit.plans.format.PlanReader;
import th.sucharit.plans.workbook.Table.Subject;
import th.sucharit.starter.web.Problem;

/** Reads a plan from the sheets of a workbook (อ่านแผนจากสมุดงาน), or names every faulty cell. */
final class WorkbookReader {

  private static final Set<String> OTHERS = Set.of(HiddenSheet.NAME, Guide.NAME);

  private WorkbookReader() {}

  static PlanDocument read(Map<String, Grid> sheets, PlanReader reader, WorkbookLimits limits) {
    Sketch sketch = new Sketch();
    sketch.plan().put("format", PlanReader.FORMAT);
    requireSheets(sheets, sketch);
    tables(sheets, Subject.FORM).forEach((table, grid) -> FormReader.read(table, grid, sketch));
    tables(sheets, Subject.PLAN)
        .forEach((table, grid) -> TableReader.read(table, grid, sketch, new Subjects(sketch)));
    Subjects subjects = new Subjects(sketch);
    for (Subject about : List.of(Subject.DIMENSION, Subject.ITEM)) {
      tables(sheets, about)
          .forEach((table, grid) -> TableReader.read(table, grid, sketch, subjects));
    }
    reader.flaws(sketch.plan(), limits.flaws()).forEach(sketch::flaw);
    refuseIfAny(sketch.flaws(), limits.flaws());
    return reader.checked(sketch.plan());
  }

  private static Map<Table, Grid> tables(Map<String, Grid> sheets, Subject subject) {
    return Layout.TABLES.stream()
        .filter(table -> table.subject() == subject && sheets.containsKey(table.name()))
        .collect(
            Collectors.toMap(
                table -> table,
                table -> sheets.get(table.name()),
                (one, other) -> one,
                java.util.LinkedHashMap::new));
  }

  private static void requireSheets(Map<String, Grid> sheets, Sketch sketch) {
    Set<String> known = Layout.TABLES.stream().map(Table::name).collect(Collectors.toSet());
    known.stream()
        .filter(name -> !sheets.containsKey(name))
        .forEach(name ->
            sketch.flaw(
                name + "!A1",
                "the sheet is missing; restore it, also when it is empty",
                "ไม่พบแผ่นงานนี้ โปรดเพิ่มกลับคืน แม้ไม่มีข้อมูล"));
    sheets.values().stream()
        .filter(grid -> !known.contains(grid.name()) && !OTHERS.contains(grid.name()))
        .filter(grid -> !grid.rows().isEmpty())
        .forEach(grid ->
            sketch.flaw(
                grid.at(0, 0),
                "is not a sheet of the plan; delete it",
                "ไม่ใช่แผ่นงานของแผน โปรดลบออก"));
  }

  private static void refuseIfAny(List<Problem.Flaw> flaws, int most) {
    if (flaws.isEmpty()) {
      return;
    }
    Problem problem =
        Problem.invalid(
            "plan-workbook-invalid",
            "The workbook has " + flaws.size() + " faulty cells; see errors for sheet and cell.",
            "สมุดงานมีเซลล์ที่ต้องแก้ไข "
                + flaws.size()
                + " แห่ง โปรดดูชื่อแผ่นงานและเซลล์ในรายการ");
    for (Problem.Flaw flaw : flaws.subList(0, Math.min(flaws.size(), most))) {
      problem = problem.with(flaw.pointer(), flaw.message(), flaw.messageTh());
    }
    throw problem;
  }
}
