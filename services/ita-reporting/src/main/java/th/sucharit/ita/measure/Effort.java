package th.sucharit.ita.measure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who does it, when, and with what money (ผู้รับผิดชอบ ระยะเวลา และงบประมาณ).
 *
 * @param from the first day
 * @param to the last day
 * @param budgetSatang absent when no money is needed
 */
public record Effort(
    @NotNull @Size(max = 30) List<@NotBlank @Size(max = 200) String> units,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable @PositiveOrZero Long budgetSatang) {

  public Effort {
    units = List.copyOf(units);
  }

  boolean endsBeforeItBegins() {
    return from != null && to != null && to.isBefore(from);
  }
}
