package th.sucharit.documents.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfStructureElement;
import th.sucharit.documents.Block;
import th.sucharit.documents.Flow;

/** Prints a table over as many pages as it takes (พิมพ์ตาราง). */
final class GridPrinter {

  /** A row lower than this part of a page is moved to the next page rather than parted. */
  private static final double SELDOM_PARTED = 0.25;

  /** A part of a row shows at least so many lines. */
  private static final int LEAST_LINES = 3;

  private static final PdfName ROW = new PdfName("TR");
  private static final PdfName HEAD = new PdfName("TH");
  private static final PdfName CELL = new PdfName("TD");

  private final Paper paper;
  private final Flow.Grid grid;
  private final PdfStructureElement element;
  private final Columns columns;
  private final List<OpenCell> open = new ArrayList<>();
  private double belowHead;

  GridPrinter(Paper paper, Flow.Grid grid, LineBreaker breaker) {
    this.paper = paper;
    this.grid = grid;
    this.element = new PdfStructureElement(paper.root(), new PdfName("Table"));
    this.columns = new Columns(grid, paper.width(), breaker);
  }

  void print() {
    if (paper.room() < headHeight() + LEAST_LINES * columns.leading()) {
      paper.newPage();
    }
    head(true);
    for (int row = grid.headRows(); row < grid.rows().size(); row++) {
      body(row);
    }
  }

  private double headHeight() {
    return 2 * grid.headRows() * columns.leading();
  }

  private void head(boolean first) {
    for (int row = 0; row < grid.headRows(); row++) {
      start(row, first ? new PdfStructureElement(element, ROW) : null, HEAD);
      finish(row);
    }
    belowHead = paper.y();
  }

  private void body(int row) {
    if (headsOthers(row) && paper.room() < height(row) + least(row + 1)) {
      turnPage();
    }
    start(row, new PdfStructureElement(element, ROW), CELL);
    while (needed(row) > paper.room()) {
      boolean untouched = paper.y() >= belowHead;
      boolean high = needed(row) > paper.height() * SELDOM_PARTED;
      boolean worthwhile = paper.room() > LEAST_LINES * columns.leading();
      if (untouched || (high && worthwhile)) {
        paper.down(paper.room());
      }
      turnPage();
    }
    finish(row);
  }

  /** One cell across the table is the head of the rows below it, and stays with them. */
  private boolean headsOthers(int row) {
    List<Block.Cell> cells = grid.rows().get(row).cells();
    return cells.size() == 1
        && cells.getFirst().columns() >= grid.widths().size()
        && row < grid.rows().size() - 1
        && grid.widths().size() > 1;
  }

  /** What a row needs to begin on a page. */
  private double least(int row) {
    return Math.min(height(row), paper.height() * SELDOM_PARTED);
  }

  private double height(int row) {
    double height = 0;
    int column = 0;
    for (Block.Cell cell : grid.rows().get(row).cells()) {
      height = Math.max(height, columns.open(cell, column, row, null).height());
      column += cell.columns();
    }
    return height;
  }

  private void start(int number, @Nullable PdfStructureElement row, PdfName tag) {
    int column = 0;
    for (Block.Cell cell : grid.rows().get(number).cells()) {
      while (covered(column)) {
        column++;
      }
      PdfStructureElement own = row == null ? null : new PdfStructureElement(row, tag);
      open.add(columns.open(cell, column, number, own).from(paper.y()));
      column += cell.columns();
    }
  }

  private boolean covered(int column) {
    return open.stream().anyMatch(cell -> cell.covers(column));
  }

  /** How high the rest of a row is: what the cells that end with it still have to say. */
  private double needed(int row) {
    return open.stream()
        .filter(cell -> cell.lastRow() == row)
        .mapToDouble(cell -> cell.height() - (cell.top() - paper.y()))
        .max()
        .orElse(columns.leading());
  }

  private void finish(int row) {
    paper.down(Math.max(needed(row), 0));
    for (OpenCell cell : open) {
      boolean ends = cell.lastRow() == row;
      cell.words(paper, ends ? paper.y() : Paper.BOTTOM);
      if (ends && grid.borders()) {
        cell.border(paper);
      }
    }
    open.removeIf(cell -> cell.lastRow() == row);
  }

  /** What is open is closed here and goes on below the head of the next page. */
  private void turnPage() {
    List<OpenCell> carried = List.copyOf(open);
    double lowest = carried.stream().mapToDouble(OpenCell::lowest).min().orElse(paper.y());
    paper.down(Math.max(paper.y() - lowest, 0));
    for (OpenCell cell : carried) {
      if (cell.top() > paper.y()) {
        cell.words(paper, paper.y());
        if (grid.borders()) {
          cell.border(paper);
        }
      }
    }
    open.clear();
    paper.newPage();
    head(false);
    carried.forEach(cell -> open.add(cell.from(paper.y())));
  }
}
