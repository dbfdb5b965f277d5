package th.sucharit.ita.questionnaire;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import th.sucharit.ita.model.Basis;
import th.sucharit.ita.model.Names;

/**
 * How many have to answer (จำนวนผู้ตอบขั้นต่ำ): by the group of the local government where a figure
 * of its group is known, otherwise by how many people could answer.
 *
 * @param counts whom the size of a local government counts
 * @param steps from the smallest size to the largest, whose {@code upTo} is open
 * @param basis of the steps
 */
public record Quota(Names counts, List<Group> groups, List<Step> steps, Basis basis) {

  public Quota {
    requireNonNull(counts, "counts is missing");
    groups = List.copyOf(requireNonNull(groups, "groups are missing"));
    steps = List.copyOf(requireNonNull(steps, "steps are missing"));
    requireNonNull(basis, "basis of the quota is missing");
  }

  /**
   * A kind of local government (กลุ่มของ อปท.).
   *
   * @param least how many have to answer; absent where nobody could tell
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Group(String key, Names name, @Nullable Integer least, Basis basis) {

    public Group {
      requireNonNull(key, "key is missing");
      requireNonNull(name, "name is missing");
      requireNonNull(basis, "basis is missing");
    }
  }

  /**
   * A range of sizes and its minimum: everybody, so many people, or such a share, rounded up.
   *
   * @param upTo the largest size of the range
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Step(
      @Nullable Integer upTo,
      @Nullable Boolean everybody,
      @Nullable Integer least,
      @Nullable BigDecimal share) {

    private int minimum(int people) {
      if (share != null) {
        return share
            .multiply(BigDecimal.valueOf(people))
            .setScale(0, RoundingMode.CEILING)
            .intValueExact();
      }
      return least == null ? people : Math.min(least, people);
    }
  }

  /** The minimum and how we know it. */
  public record Minimum(int people, Basis basis) {}

  /** Whether a local government can be of this group: of one of them where there are any. */
  public boolean hasGroup(@Nullable String key) {
    return key == null ? groups.isEmpty() : group(key).isPresent();
  }

  public Optional<Group> group(String key) {
    return groups.stream().filter(one -> one.key().equals(key)).findFirst();
  }

  /**
   * How many of these people have to answer; never more than there are.
   *
   * @param group the key of one of the groups
   */
  public Minimum minimum(int people, @Nullable String group) {
    Group known = Optional.ofNullable(group).flatMap(this::group).orElse(null);
    if (known != null && known.least() != null) {
      return new Minimum(Math.min(known.least(), people), known.basis());
    }
    Step step =
        steps.stream()
            .filter(one -> one.upTo() == null || people <= one.upTo())
            .findFirst()
            .orElseThrow();
    return new Minimum(step.minimum(people), basis);
  }
}
