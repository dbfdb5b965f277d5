package th.sucharit.documents.docx;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import th.sucharit.documents.Block;
import th.sucharit.documents.Flow;
import th.sucharit.documents.Setting;
import th.sucharit.documents.Text;

/** Writes tables (เขียนตาราง) with heads that are repeated and cells that are merged. */
final class TableWriter {

  private final Flow.Grid grid;
  private final List<Integer> widths = new ArrayList<>();
  private final int[] rowsCovered;

  private TableWriter(Flow.Grid grid, int width) {
    this.grid = grid;
    long all = grid.widths().stream().mapToInt(Integer::intValue).sum();
    grid.widths().forEach(one -> widths.add((int) ((long) width * one / all)));
    this.rowsCovered = new int[widths.size()];
  }

  /**
   * Adds a table to the end of the document.
   *
   * @param width in twentieths of a point
   */
  static void write(Flow.Grid grid, XWPFDocument docx, int width) {
    XWPFTable table = docx.createTable();
    table.removeRow(0);
    new TableWriter(grid, width).fill(table, width);
  }

  private void fill(XWPFTable table, int width) {
    CTTblPr properties = table.getCTTbl().getTblPr();
    table.setWidth(width);
    if (properties.isSetTblBorders()) {
      properties.unsetTblBorders();
    }
    if (grid.borders()) {
      borders(table);
    }
    properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
    var columns = table.getCTTbl().addNewTblGrid();
    widths.forEach(one -> columns.addNewGridCol().setW(BigInteger.valueOf(one)));
    for (int row = 0; row < grid.rows().size(); row++) {
      XWPFTableRow written = table.createRow();
      while (!written.getTableCells().isEmpty()) {
        written.removeCell(0);
      }
      written.setRepeatHeader(row < grid.headRows());
      row(grid.rows().get(row), written);
    }
  }

  private static void borders(XWPFTable table) {
    var line = XWPFTable.XWPFBorderType.SINGLE;
    table.setTopBorder(line, 4, 0, "000000");
    table.setLeftBorder(line, 4, 0, "000000");
    table.setBottomBorder(line, 4, 0, "000000");
    table.setRightBorder(line, 4, 0, "000000");
    table.setInsideHBorder(line, 4, 0, "000000");
    table.setInsideVBorder(line, 4, 0, "000000");
  }

  private void row(Block.Row row, XWPFTableRow written) {
    int column = 0;
    for (Block.Cell cell : row.cells()) {
      column = covered(column, written);
      cell(cell, column, written);
      int end = Math.min(column + cell.columns(), widths.size());
      for (int covers = column; covers < end; covers++) {
        rowsCovered[covers] = cell.rows() - 1;
      }
      column = end;
    }
    covered(column, written);
  }

  /** Says of the columns from here on that a cell above goes on in them. */
  private int covered(int from, XWPFTableRow written) {
    int column = from;
    while (column < widths.size() && rowsCovered[column] > 0) {
      CTTcPr properties = place(written.createCell(), column, 1);
      properties.addNewVMerge().setVal(STMerge.CONTINUE);
      rowsCovered[column]--;
      column++;
    }
    return column;
  }

  private void cell(Block.Cell cell, int column, XWPFTableRow written) {
    XWPFTableCell target = written.createCell();
    CTTcPr properties = place(target, column, cell.columns());
    if (cell.rows() > 1) {
      properties.addNewVMerge().setVal(STMerge.RESTART);
    }
    int size = grid.borders() ? Setting.TABLE_SIZE : Setting.BODY_SIZE;
    Optional<XWPFParagraph> first = target.getParagraphs().stream().findFirst();
    for (Text text : cell.paragraphs()) {
      XWPFParagraph paragraph = first.orElseGet(target::addParagraph);
      first = Optional.empty();
      paragraph.setAlignment(Words.alignment(cell.alignment()));
      paragraph.setSpacingAfter(0);
      Words.write(text, size, paragraph);
    }
  }

  private CTTcPr place(XWPFTableCell cell, int column, int columns) {
    int end = Math.min(column + columns, widths.size());
    int width = widths.subList(column, end).stream().mapToInt(Integer::intValue).sum();
    CTTcPr properties =
        cell.getCTTc().isSetTcPr() ? cell.getCTTc().getTcPr() : cell.getCTTc().addNewTcPr();
    var measure = properties.isSetTcW() ? properties.getTcW() : properties.addNewTcW();
    measure.setType(STTblWidth.DXA);
    measure.setW(BigInteger.valueOf(width));
    if (end - column > 1) {
      properties.addNewGridSpan().setVal(BigInteger.valueOf(end - column));
    }
    return properties;
  }
}
