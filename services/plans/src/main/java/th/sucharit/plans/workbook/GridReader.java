package th.sucharit.plans.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the cells of a sheet (อ่านแผ่นงาน) within limits; tells formulas by their element. */
final class GridReader {

  private static final int LAST_ROW = 1_048_575;

  private final List<String> sharedTexts;
  private final Set<Integer> dateStyles;
  private final WorkbookLimits limits;
  private int cellsLeft;

  GridReader(List<String> sharedTexts, Set<Integer> dateStyles, WorkbookLimits limits) {
    this.sharedTexts = sharedTexts;
    this.dateStyles = dateStyles;
    this.limits = limits;
    this.cellsLeft = limits.cells();
  }

  Grid read(String name, byte[] part) {
    return SafeXml.read(part, xml -> new Grid(name, rows(xml)));
  }

  private List<Grid.Row> rows(XMLStreamReader xml) throws XMLStreamException {
    List<Grid.Row> rows = new ArrayList<>();
    int above = -1;
    while (xml.hasNext()) {
      if (SafeXml.next(xml) == XMLStreamConstants.START_ELEMENT
          && xml.getLocalName().equals("row")) {
        int number = number(new SafeXml.Element(xml).attribute("r"), above + 2) - 1;
        if (number <= above || number > LAST_ROW) {
          throw UnreadableWorkbook.noWorkbook();
        }
        above = number;
        Map<Integer, Cell> cells = cells(xml);
        if (!cells.isEmpty()) {
          rows.add(new Grid.Row(number, cells));
        }
      }
    }
    return rows;
  }

  private Map<Integer, Cell> cells(XMLStreamReader xml) throws XMLStreamException {
    Map<Integer, Cell> cells = new HashMap<>();
    int column = -1;
    while (true) {
      int event = SafeXml.next(xml);
      if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("row")) {
        return cells;
      }
      if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("c")) {
        column = column(new SafeXml.Element(xml).attribute("r"), column + 1);
        Cell cell = cell(xml);
        if (!cell.blank()) {
          requireRoom(column);
          cells.put(column, cell);
        }
      }
    }
  }

  private void requireRoom(int column) {
    cellsLeft--;
    if (cellsLeft < 0 || column >= limits.columns()) {
      throw UnreadableWorkbook.tooLarge();
    }
  }

  private Cell cell(XMLStreamReader xml) throws XMLStreamException {
    SafeXml.Element element = new SafeXml.Element(xml);
    String type = element.attribute("t");
    boolean date = dateStyles.contains(number(element.attribute("s"), 0));
    boolean formula = false;
    String value = "";
    while (true) {
      int event = SafeXml.next(xml);
      if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("c")) {
        return formula ? new Cell(Cell.Kind.FORMULA, "") : cell(type, value, date);
      }
      if (event == XMLStreamConstants.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "f" -> formula = true;
          case "v" -> value = SafeXml.text(xml);
          case "is" -> value = SharedTexts.item(xml, "is");
          default -> {
            // extensions say nothing about the value
          }
        }
      }
    }
  }

  private Cell cell(String type, String value, boolean date) {
    return switch (type) {
      case "s" -> Cell.text(shared(value));
      case "inlineStr" -> Cell.text(value);
      case "str" -> Cell.text(CellText.read(value));
      case "", "n" -> value.isEmpty() ? Cell.BLANK : number(value, date);
      default -> new Cell(Cell.Kind.OTHER, "");
    };
  }

  private static Cell number(String value, boolean date) {
    return new Cell(date ? Cell.Kind.DATE : Cell.Kind.NUMBER, value);
  }

  private String shared(String value) {
    int index = value.isEmpty() ? -1 : Integer.parseInt(value);
    if (index < 0) {
      return "";
    }
    if (index >= sharedTexts.size()) {
      throw UnreadableWorkbook.noWorkbook();
    }
    return sharedTexts.get(index);
  }

  private static int number(String text, int otherwise) {
    return text.isEmpty() ? otherwise : Integer.parseInt(text);
  }

  /** The column of an address such as {@code D17}. */
  private int column(String address, int otherwise) {
    int column = 0;
    for (int i = 0; i < address.length() && Character.isLetter(address.charAt(i)); i++) {
      column = column * 26 + Character.toUpperCase(address.charAt(i)) - 'A' + 1;
      if (column < 0 || column > LAST_ROW) {
        throw UnreadableWorkbook.noWorkbook();
      }
    }
    return column == 0 ? otherwise : column - 1;
  }
}
