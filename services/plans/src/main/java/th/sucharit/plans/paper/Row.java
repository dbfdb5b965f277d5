package th.sucharit.plans.paper;

import java.util.List;
import java.util.stream.IntStream;
import th.sucharit.plans.text.ThaiText;

/**
 * A line of the paper, cut into cells (แถว).
 *
 * @param line counts from 1
 * @param raw as it stands in the paper
 * @param cells without marks of other programs; one cell for a line of prose
 */
record Row(int line, String raw, List<String> cells) {

  boolean table() {
    return cells.size() > 1;
  }

  boolean blank() {
    return cells.stream().allMatch(String::isBlank);
  }

  /** The cell, or nothing to the right of the last one. */
  String cell(int column) {
    return column >= 0 && column < cells.size() ? cells.get(column) : "";
  }

  /** The whole line in plain digits and single spaces. */
  String text() {
    return ThaiText.digits(ThaiText.tidy(String.join(" ", cells)));
  }

  /** The columns that are not empty. */
  List<Integer> filled() {
    return IntStream.range(0, cells.size()).filter(i -> !cells.get(i).isBlank()).boxed().toList();
  }

  Row with(List<String> others) {
    return new Row(line, raw, List.copyOf(others));
  }
}
