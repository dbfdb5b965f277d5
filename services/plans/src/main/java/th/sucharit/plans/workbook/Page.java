package th.sucharit.plans.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A sheet as it is written (แผ่นงานที่จะเขียน): the heads and, below them, the rows. */
record Page(String name, List<String> heads, List<List<Cell>> rows) {

  /** Collects the rows of a page. */
  static final class Rows {
    private final List<String> heads;
    private final List<List<Cell>> rows = new ArrayList<>();

    Rows(List<String> heads) {
      this.heads = heads;
    }

    void add(Map<String, Cell> cells) {
      Map<String, Cell> left = new LinkedHashMap<>(cells);
      rows.add(
          heads.stream()
              .map(head -> {
                Cell cell = left.remove(head);
                return cell == null ? Cell.BLANK : cell;
              })
              .toList());
      if (!left.isEmpty()) {
        throw new IllegalStateException("no column for " + left.keySet());
      }
    }

    Page page(String name) {
      return new Page(name, heads, List.copyOf(rows));
    }
  }
}
