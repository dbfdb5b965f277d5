package th.sucharit.ita.measure;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What a measure is about (ประเด็นของมาตรการ): an indicator, an issue, both, or neither.
 *
 * @param indicator its number in the framework of the year
 */
public record Concern(@Nullable @Min(1) @Max(99) Integer indicator, @Nullable @Valid Issue issue) {

  /** An issue (ประเด็น) that a local government groups its measures by. */
  public record Issue(@Min(1) @Max(99) int number, @NotBlank @Size(max = 300) String title) {}
}
