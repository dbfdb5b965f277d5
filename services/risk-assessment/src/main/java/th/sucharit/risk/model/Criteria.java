package th.sucharit.risk.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * By what risks are rated (เกณฑ์ประเมินความเสี่ยง). The level stands in the matrix; it is never
 * computed from the two numbers.
 */
public record Criteria(
    Label title, Scale likelihood, Scale impact, List<Level> levels, List<Row> matrix) {

  public Criteria {
    levels = List.copyOf(levels);
    matrix = List.copyOf(matrix);
  }

  /**
   * The levels at one likelihood (แถวของตาราง).
   *
   * @param levels codes of levels, for impact 1 and on
   */
  public record Row(int likelihood, List<String> levels) {

    public Row {
      levels = List.copyOf(levels);
    }
  }

  /** The level at these steps of the scales, when both have them. */
  public Optional<Level> at(int likelihood, int impact) {
    return matrix.stream()
        .filter(row -> row.likelihood() == likelihood)
        .filter(row -> impact >= 1 && impact <= row.levels().size())
        .map(row -> row.levels().get(impact - 1))
        .findFirst()
        .flatMap(this::level);
  }

  /** The level of this code. */
  public Optional<Level> level(String code) {
    return levels.stream().filter(level -> level.code().equals(code)).findFirst();
  }

  /** The levels, lowest first. */
  public List<Level> ranked() {
    return levels.stream().sorted(Comparator.comparingInt(Level::rank)).toList();
  }
}
