package th.sucharit.plans.workbook;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import th.sucharit.plans.workbook.Sketch.Spot;
import th.sucharit.plans.workbook.Table.Subject;
import tools.jackson.databind.JsonNode;

/** Reads a sheet row by row (อ่านแผ่นงานทีละแถว); rows below others belong to them. */
final class TableReader {

  private final Table table;
  private final Grid grid;
  private final Sketch sketch;
  private final Subjects subjects;
  private final Map<String, Above> above = new HashMap<>();
  private final Set<String> onlyRows = new HashSet<>();

  /** A row that others may belong to. */
  private record Above(Spot spot, int row, Optional<JsonNode> key) {}

  private TableReader(Table table, Grid grid, Sketch sketch, Subjects subjects) {
    this.table = table;
    this.grid = grid;
    this.sketch = sketch;
    this.subjects = subjects;
  }

  static void read(Table table, Grid grid, Sketch sketch, Subjects subjects) {
    new TableReader(table, grid, sketch, subjects).read();
  }

  private void read() {
    Heads heads = Heads.of(table, grid, sketch);
    table.topKinds().stream()
        .filter(Kind::list)
        .forEach(kind -> sketch.place("/" + kind.path(), grid.at(0, 0)));
    grid.rows().stream()
        .filter(row -> row.number() > 0)
        .forEach(row ->
            read(row, new RowReader(sketch, column -> grid.at(row.number(), column), heads, row)));
  }

  private void read(Grid.Row row, RowReader cells) {
    Optional<Kind> kind = kind(cells);
    if (kind.isEmpty()) {
      return;
    }
    Optional<JsonNode> key =
        table.subject().head().isEmpty()
            ? Optional.empty()
            : cells.take(table.subject().head(), Field.Type.INTEGER);
    Spot holder = holder(kind.get(), key, cells);
    Spot spot;
    if (kind.get().list()) {
      spot = cells.append(holder, kind.get());
    } else {
      spot = new Spot(holder.node(), holder.to(kind.get().path()));
      if (!onlyRows.add(spot.pointer()) && !holder.pointer().equals("/detached")) {
        sketch.flaw(first(cells), "stands here a second time", "มีแถวนี้ซ้ำ");
        holder = Spot.detached();
      }
      cells.fields(holder, kind.get().path(), kind.get());
    }
    cells.nothingElse();
    forgetBelow(kind.get());
    above.put(kind.get().label(), new Above(spot, row.number(), key));
  }

  private Optional<Kind> kind(RowReader cells) {
    if (table.labelHead().isEmpty()) {
      return Optional.of(table.kinds().getFirst());
    }
    Optional<Kind> kind =
        cells
            .take(table.labelHead(), Field.Type.TEXT)
            .flatMap(label -> table.kind(label.stringValue().strip()));
    if (kind.isEmpty()) {
      sketch.flaw(
          cells.at(table.labelHead()),
          "must say what the row is: " + labels(),
          "ต้องระบุว่าเป็นแถวประเภทใด: " + labels());
    }
    return kind;
  }

  private String labels() {
    return table.kinds().stream().map(Kind::label).collect(Collectors.joining(", "));
  }

  private Spot holder(Kind kind, Optional<JsonNode> key, RowReader cells) {
    return kind.top() ? subject(key, cells) : rowAbove(kind, key, cells);
  }

  private Spot subject(Optional<JsonNode> key, RowReader cells) {
    if (table.subject() == Subject.PLAN) {
      return sketch.root();
    }
    Optional<Spot> found = subjects.find(table.subject(), key);
    String cell = cells.at(table.subject().head());
    if (found.isEmpty()) {
      sketch.flaw(
          cell,
          "must be a number that stands on the sheet of the programme",
          "ต้องเป็นหมายเลขที่มีอยู่ในแผ่นงาน “แผนงาน”");
    }
    return found.orElseGet(() -> subjects.stray(table.subject(), cell));
  }

  private Spot rowAbove(Kind kind, Optional<JsonNode> key, RowReader cells) {
    Optional<Above> nearest =
        kind.parents().stream()
            .map(above::get)
            .filter(java.util.Objects::nonNull)
            .max(java.util.Comparator.comparingInt(Above::row));
    if (nearest.isEmpty()) {
      String parents = String.join(", ", kind.parents());
      sketch.flaw(
          cells.at(table.labelHead()),
          "stands below no row of: " + parents,
          "ไม่ได้อยู่ใต้แถวประเภท: " + parents);
      return Spot.detached();
    }
    if (key.isPresent() && !key.equals(nearest.get().key())) {
      sketch.flaw(
          cells.at(table.subject().head()),
          "is not the number of the row above that it belongs to",
          "ไม่ตรงกับหมายเลขของแถวด้านบนที่แถวนี้สังกัด");
      return Spot.detached();
    }
    return nearest.get().spot();
  }

  private String first(RowReader cells) {
    return cells.at(table.heads(java.util.List.of()).getFirst());
  }

  private void forgetBelow(Kind kind) {
    for (Kind below : table.below(kind)) {
      above.remove(below.label());
      if (!below.label().equals(kind.label())) {
        forgetBelow(below);
      }
    }
  }
}
