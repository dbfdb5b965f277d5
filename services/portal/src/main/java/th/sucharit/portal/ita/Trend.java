package th.sucharit.portal.ita;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The overall score over the years (แนวโน้มคะแนนรวม), as a line. */
public record Trend(List<Point> points) {

  private static final int LEFT = 50;
  private static final int WIDE = 300;
  private static final int BOTTOM = 190;

  /** Units of height for one point of score. */
  private static final BigDecimal POINT = new BigDecimal("1.5");

  /** A result in a list. */
  public record Year(int fiscalYear, String overall, String overallIs, ItaResult.Level level) {}

  /**
   * A year on the line.
   *
   * @param since what changed since the year before on the line; nothing where one of the two is
   *     official and the other is not
   */
  public record Point(Year year, int x, int y, @Nullable Change since) {}

  static Trend of(List<Year> years) {
    List<Year> inOrder = years.stream().sorted(Comparator.comparingInt(Year::fiscalYear)).toList();
    List<Point> points = new ArrayList<>();
    for (int i = 0; i < inOrder.size(); i++) {
      var year = inOrder.get(i);
      int x = inOrder.size() < 2 ? LEFT : LEFT + WIDE * i / (inOrder.size() - 1);
      points.add(new Point(year, x, height(year.overall()), i == 0 ? null : change(inOrder, i)));
    }
    return new Trend(List.copyOf(points));
  }

  private static @Nullable Change change(List<Year> years, int i) {
    var now = years.get(i);
    var before = years.get(i - 1);
    return now.overallIs().equals(before.overallIs())
        ? new Change(new BigDecimal(now.overall()).subtract(new BigDecimal(before.overall())))
        : null;
  }

  /** Where a score lies from the top of the drawing. */
  private static int height(String score) {
    return BOTTOM - new BigDecimal(score).multiply(POINT).intValue();
  }

  /** The same, for the pass mark. */
  public int at(String score) {
    return height(score);
  }

  public String line() {
    return points.stream().map(one -> one.x() + "," + one.y()).collect(Collectors.joining(" "));
  }

  /** Whether there is anything to compare. */
  public boolean isWorthDrawing() {
    return points.size() > 1;
  }

  public List<Point> latestFirst() {
    return points.reversed();
  }
}
