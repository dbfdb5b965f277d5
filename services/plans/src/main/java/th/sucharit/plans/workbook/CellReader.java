package th.sucharit.plans.workbook;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import th.sucharit.plans.format.Vocabulary;
import th.sucharit.plans.text.ThaiText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Reads the value of a cell (อ่านค่าจากเซลล์). What does not have the form that is asked for is
 * passed on as text, so that the rules of the format say what is wrong with it.
 */
final class CellReader {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final Set<String> NO_MONEY =
      Set.of(CellWriter.NO_MONEY, "–", "—", "ไม่ใช้งบประมาณ", "ไม่มี");
  private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,9}");
  private static final Pattern GROUPED = Pattern.compile("[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]+)?");
  private static final Pattern AMOUNT = Pattern.compile("[0-9]+(\\.[0-9]{1,2})?");
  private static final int LONGEST_NUMBER = 40;

  /** Spreadsheet programs count with so many digits. */
  private static final java.math.MathContext EXACT = new java.math.MathContext(15);

  private final Sketch sketch;

  CellReader(Sketch sketch) {
    this.sketch = sketch;
  }

  /** The value; nothing when the cell is blank or was found faulty. */
  Optional<JsonNode> read(Cell cell, Field.Type type, String at) {
    if (cell.blank() || !hasValue(cell, at)) {
      return Optional.empty();
    }
    return Optional.of(
        switch (type) {
          case TEXT, WORDING -> JSON.stringNode(plain(cell));
          case CHOICE -> choice(ThaiText.tidy(plain(cell)));
          case INTEGER -> whole(figure(cell));
          case FIGURE, FIGURES -> JSON.stringNode(figure(cell));
          case MONEY -> JSON.stringNode(amount(figure(cell)));
          case BUDGETS -> budget(figure(cell));
        });
  }

  private boolean hasValue(Cell cell, String at) {
    switch (cell.kind()) {
      case FORMULA ->
          sketch.flaw(
              at,
              "holds a formula; enter the value itself",
              "เป็นสูตร โปรดพิมพ์ค่าลงในเซลล์โดยตรง");
      case DATE ->
          sketch.flaw(
              at,
              "was taken for a date; set the cell to text and enter it again",
              "โปรแกรมอ่านเป็นวันที่ โปรดตั้งรูปแบบเซลล์เป็นข้อความแล้วพิมพ์ใหม่");
      case OTHER ->
          sketch.flaw(
              at,
              "holds neither text nor a number; enter it again",
              "ไม่ใช่ข้อความหรือตัวเลข โปรดพิมพ์ใหม่");
      case TEXT, NUMBER -> {
        return true;
      }
    }
    return false;
  }

  private static String plain(Cell cell) {
    return cell.kind() == Cell.Kind.NUMBER ? digits(cell.text()) : cell.text();
  }

  private static String figure(Cell cell) {
    if (cell.kind() == Cell.Kind.NUMBER) {
      return digits(cell.text());
    }
    String text = ThaiText.digits(ThaiText.tidy(cell.text()));
    return GROUPED.matcher(text).matches() ? text.replace(",", "") : text;
  }

  private static String digits(String number) {
    if (number.length() > LONGEST_NUMBER) {
      return number;
    }
    try {
      BigDecimal value = new BigDecimal(number).round(EXACT).stripTrailingZeros();
      return value.precision() - value.scale() > LONGEST_NUMBER || value.scale() > LONGEST_NUMBER
          ? number
          : value.toPlainString();
    } catch (NumberFormatException e) {
      return number;
    }
  }

  private static JsonNode choice(String word) {
    return JSON.stringNode(Vocabulary.value(word).orElse(word));
  }

  private static JsonNode whole(String text) {
    return WHOLE.matcher(text).matches()
        ? JSON.numberNode(Integer.parseInt(text))
        : JSON.stringNode(text);
  }

  private static String amount(String text) {
    return AMOUNT.matcher(text).matches() ? new BigDecimal(text).setScale(2).toPlainString() : text;
  }

  private static JsonNode budget(String text) {
    return NO_MONEY.contains(text) ? JSON.nullNode() : JSON.stringNode(amount(text));
  }
}
