package th.sucharit.plans.workbook;

import java.util.Map;
import th.sucharit.plans.format.Vocabulary;
import tools.jackson.databind.JsonNode;

/** Writes a value of a plan into the cells of its row (เขียนค่าลงเซลล์). */
final class CellWriter {

  /** Stands for: the plan says that no money is needed. */
  static final String NO_MONEY = "-";

  private CellWriter() {}

  static JsonNode at(JsonNode from, String path) {
    return path.isEmpty() ? from : from.at("/" + path);
  }

  static void write(Field field, JsonNode row, Map<String, Cell> cells) {
    JsonNode value = at(row, field.path());
    if (value.isMissingNode()) {
      return;
    }
    switch (field.type()) {
      case TEXT, FIGURE -> cells.put(field.head(), Cell.text(value.stringValue()));
      case CHOICE -> cells.put(field.head(), Cell.text(Vocabulary.thai(value.stringValue())));
      case INTEGER -> cells.put(field.head(), number(value.toString()));
      case MONEY -> cells.put(field.head(), number(value.stringValue()));
      case WORDING -> wording(field, value, cells);
      case BUDGETS ->
          value.properties().forEach(year -> budget(field.of(year.getKey()), year, cells));
      case FIGURES ->
          value
              .properties()
              .forEach(year ->
                  cells.put(field.of(year.getKey()), Cell.text(year.getValue().stringValue())));
    }
  }

  private static void wording(Field field, JsonNode value, Map<String, Cell> cells) {
    if (value.isString()) {
      cells.put(field.head(), Cell.text(value.stringValue()));
    } else {
      cells.put(field.head(), Cell.text(value.get("asPrinted").stringValue()));
      cells.put(field.head() + Field.CORRECTED, Cell.text(value.get("corrected").stringValue()));
    }
  }

  private static void budget(
      String head, Map.Entry<String, JsonNode> year, Map<String, Cell> cells) {
    JsonNode value = year.getValue();
    if (value.isObject()) {
      cells.put(head + Field.PRINTED, Cell.text(value.get("asPrinted").stringValue()));
      cells.put(head, amount(value.get("corrected")));
    } else {
      cells.put(head, amount(value));
    }
  }

  private static Cell amount(JsonNode value) {
    return value.isNull() ? Cell.text(NO_MONEY) : number(value.stringValue());
  }

  private static Cell number(String digits) {
    return new Cell(Cell.Kind.NUMBER, digits);
  }
}
