package th.sucharit.ita.measure;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A measure as it is sent in (แบบบันทึกมาตรการ). */
record MeasureForm(
    @NotNull @Valid Concern concern,
    @Min(1) @Max(999) int order,
    @NotBlank @Size(max = 1000) String title,
    @NotNull @Size(max = 30) List<@NotBlank @Size(max = 2000) String> steps,
    @NotNull @Valid Effort effort,
    @Nullable @Valid Links links) {

  MeasurePlan plan() {
    return new MeasurePlan(
        concern, order, title, steps, effort, Optional.ofNullable(links).orElse(Links.NONE));
  }
}
