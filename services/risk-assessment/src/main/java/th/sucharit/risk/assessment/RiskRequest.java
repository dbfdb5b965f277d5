package th.sucharit.risk.assessment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A risk as it is sent; its level comes from the matrix, or is given as a word. */
record RiskRequest(
    @NotBlank @Size(max = 500) String process,
    @NotBlank @Size(max = 2000) String issue,
    @Nullable BriberyArea briberyArea,
    @Nullable Integer likelihood,
    @Nullable Integer impact,
    @Nullable String level,
    @Nullable @Size(max = 1000) String remark,
    @Nullable @Size(max = 50) List<@NotNull @Valid Against> measures) {

  /** A measure. */
  record Against(
      @NotBlank @Size(max = 1000) String text,
      @Nullable @Positive @Max(9999) Integer planItem,
      @Nullable @Size(max = 1000) String remark) {}

  Risk.Stated stated() {
    return new Risk.Stated(
        new Risk.Matter(process.strip(), issue.strip(), briberyArea, text(remark)),
        new Claim(likelihood, impact, level),
        (measures == null ? List.<Against>of() : measures)
            .stream()
                .map(one -> new Measure(one.text().strip(), one.planItem(), text(one.remark())))
                .toList());
  }

  private static @Nullable String text(@Nullable String given) {
    return given == null || given.isBlank() ? null : given.strip();
  }
}
