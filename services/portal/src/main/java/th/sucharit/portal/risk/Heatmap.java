package th.sucharit.portal.risk;

import java.util.List;

/**
 * Where the risks lie (แผนภูมิความเสี่ยง).
 *
 * @param givenAsWord risks that have a level but no cell
 */
public record Heatmap(List<Cell> cells, int givenAsWord) {

  /** A cell of the matrix (ช่องของตาราง). */
  public record Cell(int likelihood, int impact, String level, int risks) {}

  public Cell at(int likelihood, int impact) {
    return cells.stream()
        .filter(cell -> cell.likelihood() == likelihood && cell.impact() == impact)
        .findFirst()
        .orElseThrow();
  }
}
