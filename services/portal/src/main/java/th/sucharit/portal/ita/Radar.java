package th.sucharit.portal.ita;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** All indicators on one drawing (แผนภูมิใยแมงมุม): an axis for each, from 0 to 100 outwards. */
public record Radar(List<Axis> axes, String passMark, String before) {

  private static final BigDecimal FULL = BigDecimal.valueOf(100);
  private static final int RADIUS = 1200;
  private static final int LABELS = 1460;

  /** A place on the drawing, its middle being 0, 0. */
  public record Place(int x, int y) {

    @Override
    public String toString() {
      return x + "," + y;
    }
  }

  /** One indicator. */
  public record Axis(ItaResult.Indicator indicator, Place end, Place score, Place label) {}

  static Radar of(ItaResult result) {
    var indicators = result.indicators();
    int n = indicators.size();
    var hasBefore = indicators.stream().allMatch(one -> one.before() != null);
    return new Radar(
        IntStream.range(0, n)
            .mapToObj(i -> {
              var one = indicators.get(i);
              return new Axis(
                  one, place(i, n, RADIUS), place(i, n, out(one.score())), place(i, n, LABELS));
            })
            .toList(),
        ring(n, out(result.passMark())),
        hasBefore
            ? line(
                IntStream.range(0, n)
                    .mapToObj(i -> place(i, n, out(beforeOf(indicators.get(i)))))
                    .toList())
            : "");
  }

  private static String beforeOf(ItaResult.Indicator one) {
    return Optional.ofNullable(one.before()).map(ItaResult.Before::score).orElse("0");
  }

  /** How far from the middle a score lies. */
  private static int out(String score) {
    return new BigDecimal(score).multiply(BigDecimal.valueOf(RADIUS)).divide(FULL).intValue();
  }

  /** The first axis points up, the others follow clockwise. */
  private static Place place(int i, int n, int from) {
    return new Place(
        (int) StrictMath.round(from * StrictMath.sin(2 * StrictMath.PI * i / n)),
        (int) StrictMath.round(-from * StrictMath.cos(2 * StrictMath.PI * i / n)));
  }

  private static String ring(int n, int from) {
    return line(IntStream.range(0, n).mapToObj(i -> place(i, n, from)).toList());
  }

  private static String line(List<Place> places) {
    return places.stream().map(Place::toString).collect(Collectors.joining(" "));
  }

  /** Thin rings for orientation. */
  public List<String> rings() {
    return IntStream.of(25, 50, 75, 100)
        .mapToObj(share -> ring(axes.size(), RADIUS * share / 100))
        .toList();
  }

  public String shape() {
    return line(axes.stream().map(Axis::score).toList());
  }

  /** The numbers of the indicators below the pass mark, for the description. */
  public List<Integer> below() {
    return axes.stream()
        .map(Axis::indicator)
        .filter(one -> !one.passMark().reached())
        .map(ItaResult.Indicator::indicator)
        .toList();
  }
}
