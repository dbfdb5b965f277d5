package th.sucharit.risk.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import th.sucharit.risk.model.Criteria.Row;
import th.sucharit.risk.model.Scale.Step;

/** Small criteria that are sound, and parts to make them unsound. */
public final class Given {

  private Given() {}

  /** Two by two, three levels. */
  public static Criteria criteria() {
    return new Criteria(
        label("เกณฑ์"),
        words(2),
        words(2),
        levels("low", "high", "very-high"),
        List.of(row(1, "low", "high"), row(2, "high", "very-high")));
  }

  public static Label label(String th) {
    return new Label(th, null);
  }

  static Scale words(int steps) {
    return new Scale(
        null,
        IntStream.rangeClosed(1, steps)
            .mapToObj(i -> new Step(i, label("ขั้น " + i), null))
            .toList());
  }

  /** From and to of each step, lowest first; null where open. */
  static Scale times(@Nullable Long... ends) {
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < ends.length; i += 2) {
      int step = i / 2 + 1;
      steps.add(new Step(step, label("ขั้น " + step), new Band(ends[i], ends[i + 1])));
    }
    return new Scale(Unit.TIMES, steps);
  }

  static List<Level> levels(String... codes) {
    return IntStream.range(0, codes.length)
        .mapToObj(i -> new Level(codes[i], i + 1, label("ระดับ " + codes[i])))
        .toList();
  }

  static Row row(int likelihood, String... levels) {
    return new Row(likelihood, Arrays.asList(levels));
  }

  static Criteria with(Scale likelihood, Scale impact, List<Row> matrix) {
    return new Criteria(
        label("เกณฑ์"), likelihood, impact, levels("low", "high", "very-high"), matrix);
  }

  /** As many rows and columns as the scales need, all of one level. */
  static List<Row> flat(Scale likelihood, Scale impact) {
    return likelihood.steps().stream()
        .map(step -> new Row(step.step(), impact.steps().stream().map(one -> "high").toList()))
        .toList();
  }
}
