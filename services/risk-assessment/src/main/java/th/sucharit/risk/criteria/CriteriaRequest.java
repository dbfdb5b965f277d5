package th.sucharit.risk.criteria;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import th.sucharit.risk.model.Band;
import th.sucharit.risk.model.Criteria;
import th.sucharit.risk.model.Label;
import th.sucharit.risk.model.Level;
import th.sucharit.risk.model.Scale;
import th.sucharit.risk.model.Unit;

/** Criteria as they are sent. */
record CriteriaRequest(
    @NotNull @Valid Name title,
    @NotNull @Valid Graded likelihood,
    @NotNull @Valid Graded impact,
    @NotNull @Size(max = 20) List<@NotNull @Valid Rank> levels,
    @NotNull @Size(max = 20) List<@NotNull @Valid Line> matrix) {

  /** No control characters and no halves of characters. */
  private static final String READABLE = "[\\P{C}\\p{Cf}]*";

  private static final long LARGEST = 1_000_000_000_000_000L;

  Criteria criteria() {
    return new Criteria(
        title.label(),
        likelihood.scale(),
        impact.scale(),
        levels.stream().map(Rank::level).toList(),
        matrix.stream().map(Line::row).toList());
  }

  /** A text in Thai and perhaps in English. */
  record Name(
      @NotBlank @Size(max = 300) @Pattern(regexp = READABLE) String th,
      @Nullable @Size(max = 300) @Pattern(regexp = READABLE) String en) {
    Label label() {
      return new Label(th.strip(), en == null || en.isBlank() ? null : en.strip());
    }
  }

  /** A scale. */
  record Graded(@Nullable Unit unit, @NotNull @Size(max = 20) List<@NotNull @Valid Grade> steps) {
    Scale scale() {
      return new Scale(unit, steps.stream().map(Grade::graded).toList());
    }
  }

  /** A step of a scale. */
  record Grade(@NotNull Integer step, @NotNull @Valid Name label, @Nullable @Valid Stretch band) {
    Scale.Step graded() {
      return new Scale.Step(
          step, label.label(), Optional.ofNullable(band).map(Stretch::band).orElse(null));
    }
  }

  /** A band of a step. */
  record Stretch(
      @Nullable @PositiveOrZero @Max(LARGEST) Long from,
      @Nullable @PositiveOrZero @Max(LARGEST) Long to) {
    Band band() {
      return new Band(from, to);
    }
  }

  /** A level. */
  record Rank(
      @NotBlank @Size(max = 40) String code, @NotNull Integer rank, @NotNull @Valid Name label) {
    Level level() {
      return new Level(code, rank, label.label());
    }
  }

  /** A row of the matrix. */
  record Line(@NotNull Integer likelihood, @NotNull @Size(max = 20) List<@NotNull String> levels) {
    Criteria.Row row() {
      return new Criteria.Row(likelihood, levels);
    }
  }
}
