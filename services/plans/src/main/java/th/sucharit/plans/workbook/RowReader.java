package th.sucharit.plans.workbook;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import th.sucharit.plans.workbook.Sketch.Spot;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads the fields of one row (อ่านข้อมูลของแถว) into the plan and remembers their cells. */
final class RowReader {

  private final Sketch sketch;
  private final CellReader cells;
  private final IntFunction<String> names;
  private final Heads heads;
  private final Grid.Row row;
  private final Set<Integer> known = new HashSet<>();

  /**
   * Over one row.
   *
   * @param names of its cells, by their columns
   */
  RowReader(Sketch sketch, IntFunction<String> names, Heads heads, Grid.Row row) {
    this.sketch = sketch;
    this.cells = new CellReader(sketch);
    this.names = names;
    this.heads = heads;
    this.row = row;
  }

  /** Where a head's cell stands in this row; without that column at the row's beginning. */
  String at(String head) {
    int column = heads.column(head);
    return names.apply(column == Integer.MAX_VALUE ? 0 : column);
  }

  /** A cell that is a key or a label; its column is known from now on. */
  Optional<JsonNode> take(String head, Field.Type type) {
    known.add(heads.column(head));
    return cells.read(row.at(heads.column(head)), type, at(head));
  }

  /** Appends the row to the list; the place of what follows below it. */
  Spot append(Spot above, Kind kind) {
    int cut = kind.path().lastIndexOf('/');
    ObjectNode holder = cut < 0 ? above.node() : above.object(kind.path().substring(0, cut)).node();
    ArrayNode list = holder.withArrayProperty(kind.path().substring(cut + 1));
    String pointer = above.to(kind.path()) + "/" + list.size();
    sketch.place(above.to(kind.path()), at(kind.fields().getFirst().head()));
    if (kind.fields().getFirst().path().isEmpty()) {
      Field only = kind.fields().getFirst();
      Optional<JsonNode> value = value(only, pointer);
      sketch.place(pointer, at(only.head()));
      if (value.isEmpty()) {
        sketch.flaw(at(only.head()), "is missing", "ไม่ได้ระบุ");
      }
      value.ifPresent(list::add);
      return new Spot(JsonNodeFactory.instance.objectNode(), pointer);
    }
    Spot entry = new Spot(list.addObject(), pointer);
    fields(entry, "", kind);
    sketch.place(pointer, at(kind.fields().getFirst().head()));
    return entry;
  }

  /** Reads all fields of a kind into an object below a place. */
  void fields(Spot spot, String prefix, Kind kind) {
    for (Field field : kind.fields()) {
      String path = prefix.isEmpty() ? field.path() : prefix + "/" + field.path();
      switch (field.type()) {
        case BUDGETS -> budgets(spot, path, field);
        case FIGURES -> figures(spot, path, field);
        default -> value(field, spot.to(path)).ifPresent(value -> spot.put(path, value));
      }
      placeObjectsOnTheWay(spot.pointer(), path, field);
    }
  }

  /** The object that holds a field is missing where its first field is. */
  private void placeObjectsOnTheWay(String from, String path, Field field) {
    for (int cut = path.indexOf('/'); cut >= 0; cut = path.indexOf('/', cut + 1)) {
      sketch.place(from + "/" + path.substring(0, cut), firstCell(field));
    }
  }

  private String firstCell(Field field) {
    return switch (field.type()) {
      case BUDGETS, FIGURES ->
          at(heads.years().isEmpty() ? field.head() : field.of(heads.years().getFirst()));
      default -> at(field.head());
    };
  }

  private Optional<JsonNode> value(Field field, String pointer) {
    sketch.place(pointer, at(field.head()));
    Optional<JsonNode> printed = take(field.head(), field.type());
    if (field.type() != Field.Type.WORDING) {
      return printed;
    }
    String correctedHead = field.head() + Field.CORRECTED;
    Optional<JsonNode> corrected = take(correctedHead, Field.Type.WORDING);
    sketch.place(pointer + "/corrected", at(correctedHead));
    return corrected.isEmpty() ? printed : Optional.of(pair(printed, corrected.get()));
  }

  private static JsonNode pair(Optional<JsonNode> printed, JsonNode corrected) {
    ObjectNode both = JsonNodeFactory.instance.objectNode();
    printed.ifPresent(text -> both.set("asPrinted", text));
    return both.set("corrected", corrected);
  }

  private void budgets(Spot spot, String path, Field field) {
    sketch.place(spot.to(path), firstCell(field));
    if (path.equals("budgets")) {
      spot.object(path);
    }
    for (String year : heads.years()) {
      String pointer = spot.to(path) + "/" + year;
      String printedHead = field.of(year) + Field.PRINTED;
      sketch.place(pointer, at(field.of(year)));
      sketch.place(pointer + "/asPrinted", at(printedHead));
      Optional<JsonNode> amount = take(field.of(year), Field.Type.BUDGETS);
      Optional<JsonNode> printed = take(printedHead, Field.Type.TEXT);
      if (printed.isPresent()) {
        ObjectNode both = JsonNodeFactory.instance.objectNode();
        both.set("asPrinted", printed.get());
        amount.ifPresent(value -> both.set("corrected", value));
        spot.put(path + "/" + year, both);
      } else {
        amount.ifPresent(value -> spot.put(path + "/" + year, value));
      }
    }
  }

  private void figures(Spot spot, String path, Field field) {
    sketch.place(spot.to(path), firstCell(field));
    spot.object(path);
    for (String year : heads.years()) {
      sketch.place(spot.to(path) + "/" + year, at(field.of(year)));
      take(field.of(year), Field.Type.FIGURES)
          .ifPresent(value -> spot.put(path + "/" + year, value));
    }
  }

  /** Whatever else stands in the row has no meaning there, and is not passed over. */
  void nothingElse() {
    row.columns()
        .filter(column -> !known.contains(column))
        .forEach(column ->
            sketch.flaw(
                names.apply(column),
                "is not used in a row of this kind; move or delete it",
                "ไม่ใช้กับแถวประเภทนี้ โปรดย้ายหรือลบออก"));
  }
}
