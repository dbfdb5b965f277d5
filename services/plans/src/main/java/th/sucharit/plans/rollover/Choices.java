package th.sucharit.plans.rollover;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of figures that belong to years (ทางเลือกในการยกแผน).
 *
 * @param budgets left open unless asked for otherwise
 * @param targets of the plan per year and of the indicators; carried over unless asked for
 *     otherwise
 * @param baselines left open unless asked for otherwise
 */
record Choices(@Nullable Take budgets, @Nullable Take targets, @Nullable Take baselines) {

  static final Choices USUAL = new Choices(null, null, null);

  /** Whether a figure goes over. */
  enum Take {
    /** Left open; nobody has said what it will be. */
    @JsonProperty("none")
    NONE,
    /** The same figure, in the year that takes the old one's place. */
    @JsonProperty("same")
    SAME;

    /** Reads the words alone; a number would be taken for a place in the list of words. */
    @JsonCreator
    static Take of(String word) {
      return switch (word) {
        case "none" -> NONE;
        case "same" -> SAME;
        default -> throw new IllegalArgumentException("none or same");
      };
    }
  }

  boolean sameBudgets() {
    return budgets == Take.SAME;
  }

  boolean sameTargets() {
    return targets != Take.NONE;
  }

  boolean sameBaselines() {
    return baselines == Take.SAME;
  }
}
