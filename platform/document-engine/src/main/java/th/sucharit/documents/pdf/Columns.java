package th.sucharit.documents.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfStructureElement;
import th.sucharit.documents.Block;
import th.sucharit.documents.Flow;
import th.sucharit.documents.Setting;
import th.sucharit.documents.Text;

/** The columns of a table on the page (คอลัมน์ของตาราง). */
final class Columns {

  private static final double PADDING = 4;

  private final List<Double> edges = new ArrayList<>();
  private final LineBreaker breaker;
  private final int size;
  private final double padding;

  Columns(Flow.Grid grid, double width, LineBreaker breaker) {
    this.breaker = breaker;
    this.size = grid.borders() ? Setting.TABLE_SIZE : Setting.BODY_SIZE;
    this.padding = grid.borders() ? PADDING : 0;
    double all = grid.widths().stream().mapToInt(Integer::intValue).sum();
    double x = Paper.LEFT;
    edges.add(x);
    for (int one : grid.widths()) {
      x += width * one / all;
      edges.add(x);
    }
  }

  double leading() {
    return Leading.of(size);
  }

  /** A cell with its words broken into lines, none of them printed yet. */
  OpenCell open(Block.Cell cell, int column, int row, @Nullable PdfStructureElement element) {
    int last = Math.min(column + cell.columns(), edges.size() - 1);
    double left = edges.get(column);
    double width = edges.get(last) - left;
    double room = width - 2 * padding;
    List<OpenCell.Printed> lines = new ArrayList<>();
    for (Text paragraph : cell.paragraphs()) {
      PdfStructureElement own =
          element == null ? null : new PdfStructureElement(element, PdfName.P);
      breaker
          .lines(paragraph, size, room, room)
          .forEach(line -> lines.add(new OpenCell.Printed(line, own)));
    }
    return new OpenCell(
        new OpenCell.Place(left, width, padding, size),
        new OpenCell.Cover(column, last, row + cell.rows() - 1),
        cell.alignment(),
        lines);
  }
}
