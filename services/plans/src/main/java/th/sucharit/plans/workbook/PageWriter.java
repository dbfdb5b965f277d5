package th.sucharit.plans.workbook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import th.sucharit.plans.workbook.Table.Subject;
import tools.jackson.databind.JsonNode;

/** Lays a plan out on the sheets of its workbook (จัดแผนลงแผ่นงาน). */
final class PageWriter {

  /** Heads of a sheet with one field in each row. */
  static final List<String> FORM_HEADS = List.of("รายการ", "ข้อมูล");

  private final JsonNode plan;
  private final List<String> years;

  private PageWriter(JsonNode plan, List<String> years) {
    this.plan = plan;
    this.years = years;
  }

  static List<Page> pages(JsonNode plan) {
    JsonNode period = plan.at("/cover/period");
    PageWriter writer =
        new PageWriter(
            plan,
            IntStream.rangeClosed(
                    period.get("firstFiscalYear").intValue(),
                    period.get("lastFiscalYear").intValue())
                .mapToObj(Integer::toString)
                .toList());
    return Layout.TABLES.stream().map(writer::page).toList();
  }

  private Page page(Table table) {
    if (table.subject() == Subject.FORM) {
      return form(table);
    }
    Page.Rows rows = new Page.Rows(table.heads(years));
    subjects(table.subject())
        .forEach(subject -> {
          for (Kind kind : table.topKinds()) {
            write(table, kind, subject, key(table.subject(), subject), rows);
          }
        });
    return rows.page(table.name());
  }

  private Page form(Table table) {
    Map<String, Cell> values = new LinkedHashMap<>();
    table.fields().forEach(field -> CellWriter.write(field, plan, values));
    Page.Rows rows = new Page.Rows(FORM_HEADS);
    for (String head : table.heads(years)) {
      rows.add(
          Map.of(
              FORM_HEADS.getFirst(),
              Cell.text(head),
              FORM_HEADS.getLast(),
              values.getOrDefault(head, Cell.BLANK)));
    }
    return rows.page(table.name());
  }

  private Stream<JsonNode> subjects(Subject subject) {
    return switch (subject) {
      case FORM, PLAN -> Stream.of(plan);
      case DIMENSION -> Stream.concat(Stream.of(plan.path("programme")), dimensions());
      case ITEM ->
          dimensions()
              .flatMap(dimension -> dimension.path("groups").valueStream())
              .flatMap(group ->
                  Stream.concat(
                      group.path("items").valueStream(),
                      group
                          .path("subGroups")
                          .valueStream()
                          .flatMap(below -> below.path("items").valueStream())));
    };
  }

  private Stream<JsonNode> dimensions() {
    return plan.at("/programme/dimensions").valueStream();
  }

  private static Map<String, Cell> key(Subject kind, JsonNode subject) {
    return kind.head().isEmpty() || !subject.has("number")
        ? Map.of()
        : Map.of(kind.head(), new Cell(Cell.Kind.NUMBER, subject.get("number").toString()));
  }

  private void write(
      Table table, Kind kind, JsonNode above, Map<String, Cell> key, Page.Rows rows) {
    JsonNode found = CellWriter.at(above, kind.path());
    if (kind.list()) {
      found.forEach(entry -> writeRow(table, kind, entry, key, rows));
    } else if (!found.isMissingNode()) {
      writeRow(table, kind, found, key, rows);
    }
  }

  private void writeRow(
      Table table, Kind kind, JsonNode entry, Map<String, Cell> key, Page.Rows rows) {
    Map<String, Cell> cells = new LinkedHashMap<>();
    kind.fields().forEach(field -> CellWriter.write(field, entry, cells));
    if (!cells.isEmpty()) {
      cells.putAll(key);
      if (!table.labelHead().isEmpty()) {
        cells.put(table.labelHead(), Cell.text(kind.label()));
      }
      rows.add(cells);
    }
    table.below(kind).forEach(below -> write(table, below, entry, key, rows));
  }
}
