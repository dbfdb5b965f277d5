package th.sucharit.ita.measure;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;

/** What else the measure serves (ความเชื่อมโยง): items of the plan, by number, and risks, by id. */
record Links(
    @NotNull @Size(max = 50) List<@NotNull @Positive Integer> planItems,
    @NotNull @Size(max = 50) List<@NotNull @Pattern(regexp = "[A-Za-z0-9-]{1,60}") String> risks) {

  static final Links NONE = new Links(List.of(), List.of());

  public Links {
    planItems = List.copyOf(planItems);
    risks = List.copyOf(risks);
  }
}
