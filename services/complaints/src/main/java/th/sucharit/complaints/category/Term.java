package th.sucharit.complaints.category;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** Something to choose from, with its name in both languages (รายการให้เลือก). */
public record Term(
    @NotNull @Pattern(regexp = Term.CODE) String code,
    @NotBlank @Size(max = 200) String th,
    @NotBlank @Size(max = 200) String en) {

  /** What a code looks like; never the beginning of a formula. */
  public static final String CODE = "[a-z0-9][a-z0-9-]{0,59}";
}
