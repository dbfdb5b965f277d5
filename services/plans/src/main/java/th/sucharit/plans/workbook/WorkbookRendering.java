package th.sucharit.plans.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes pages as a file for spreadsheet programs (เขียนสมุดงาน); never a formula. */
final class WorkbookRendering {

  private static final String FONT = "TH SarabunPSK";
  private static final int FONT_SIZE = 14;
  private static final String HEAD_COLOUR = "D9E2F3";
  private static final int NARROW = 18;
  private static final int WIDE = 60;
  private static final int GUIDE_WIDTH = 120;
  private static final List<String> LONG =
      List.of(
          "ข้อความ",
          "ชื่อ",
          "ตัวชี้วัด",
          "หน้าที่",
          "ข้อมูล",
          "ข้อสังเกต",
          "ข้อเท็จจริง",
          "สิ่งที่");

  private WorkbookRendering() {}

  static byte[] file(List<Page> pages, Map<String, String> hidden) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(file, "Sucharit", "1.0")) {
      workbook.setGlobalDefaultFont(FONT, FONT_SIZE);
      guide(workbook.newWorksheet(Guide.NAME));
      for (Page page : pages) {
        write(workbook.newWorksheet(page.name()), page);
      }
      hidden(workbook.newWorksheet(HiddenSheet.NAME), hidden);
      workbook.finish();
      return Repacking.of(file.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void guide(Worksheet sheet) {
    sheet.width(0, GUIDE_WIDTH);
    for (int row = 0; row < Guide.LINES.size(); row++) {
      text(sheet, row, 0, Guide.LINES.get(row));
      sheet.style(row, 0).wrapText(true).set();
    }
    sheet.style(0, 0).bold().set();
  }

  private static void write(Worksheet sheet, Page page) {
    for (int column = 0; column < page.heads().size(); column++) {
      String head = page.heads().get(column);
      text(sheet, 0, column, head);
      sheet.width(column, LONG.stream().anyMatch(head::startsWith) ? WIDE : NARROW);
      sheet.style(column).format("@").set();
    }
    sheet
        .range(0, 0, 0, page.heads().size() - 1)
        .style()
        .bold()
        .wrapText(true)
        .fillColor(HEAD_COLOUR)
        .set();
    sheet.freezePane(0, 1);
    for (int row = 0; row < page.rows().size(); row++) {
      List<Cell> cells = page.rows().get(row);
      for (int column = 0; column < cells.size(); column++) {
        write(sheet, row + 1, column, cells.get(column));
      }
    }
  }

  private static void write(Worksheet sheet, int row, int column, Cell cell) {
    if (cell.blank()) {
      return;
    }
    if (cell.kind() == Cell.Kind.NUMBER) {
      sheet.value(row, column, new BigDecimal(cell.text()));
      sheet.style(row, column).format(cell.text().contains(".") ? "#,##0.00" : "0").set();
    } else {
      text(sheet, row, column, cell.text());
      sheet.style(row, column).format("@").wrapText(true).verticalAlignment("top").set();
    }
  }

  /** Always a text cell, whatever the text begins with. */
  private static void text(Worksheet sheet, int row, int column, String text) {
    String written = CellText.written(text);
    if (written.length() > WorkbookLimits.CELL) {
      throw UnreadableWorkbook.tooLongForACell();
    }
    sheet.value(row, column, written);
  }

  private static void hidden(Worksheet sheet, Map<String, String> lines) {
    int row = 0;
    for (Map.Entry<String, String> line : lines.entrySet()) {
      text(sheet, row, 0, line.getKey());
      text(sheet, row, 1, line.getValue());
      row++;
    }
    sheet.setVisibilityState(VisibilityState.VERY_HIDDEN);
  }
}
