package th.sucharit.ita.peers;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How large a local government is (ขนาดตามจำนวนประชากร). The bounds are ours: the official sizes go
 * by income, which the registry does not know.
 */
enum SizeClass {
  @JsonProperty("below-3000")
  BELOW_3000(0, 2_999),
  @JsonProperty("from-3000")
  FROM_3000(3_000, 6_999),
  @JsonProperty("from-7000")
  FROM_7000(7_000, 14_999),
  @JsonProperty("from-15000")
  FROM_15000(15_000, 49_999),
  @JsonProperty("from-50000")
  FROM_50000(50_000, Integer.MAX_VALUE),
  @JsonProperty("unknown")
  UNKNOWN(Integer.MAX_VALUE, Integer.MIN_VALUE);

  private final int from;
  private final int to;

  SizeClass(int from, int to) {
    this.from = from;
    this.to = to;
  }

  static SizeClass of(@Nullable Integer population) {
    return Optional.ofNullable(population)
        .flatMap(people ->
            Arrays.stream(values())
                .filter(one -> one.from <= people && people <= one.to)
                .findFirst())
        .orElse(UNKNOWN);
  }

  /** The fewest inhabitants; nothing where it is not known. */
  Optional<Integer> populationFrom() {
    return this == UNKNOWN ? Optional.empty() : Optional.of(from);
  }

  /** The most inhabitants; nothing where there is no bound. */
  Optional<Integer> populationTo() {
    return this == UNKNOWN || this == FROM_50000 ? Optional.empty() : Optional.of(to);
  }
}
