package th.sucharit.complaints.category;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

/** Something that whoever complains about this is asked (คำถามเฉพาะประเภท). */
public record Question(
    @NotNull @Pattern(regexp = Term.CODE) String code,
    @NotBlank @Size(max = 300) String th,
    @NotBlank @Size(max = 300) String en,
    @NotNull Kind kind,
    boolean required,
    @NotNull @Size(max = 100) List<@NotNull @Valid Term> choices) {

  private static final int LONGEST_TEXT = 1000;
  private static final java.util.regex.Pattern NUMBER =
      java.util.regex.Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,6})?");

  /** How it is answered. */
  public enum Kind {
    TEXT,
    /** Decimal number. */
    NUMBER,
    /** The code of one of the choices. */
    CHOICE,
    /** Day such as 2026-11-21. */
    DATE
  }

  /** Whether this can be an answer. */
  boolean admits(String answer) {
    return switch (kind) {
      case TEXT -> answer.length() <= LONGEST_TEXT;
      case NUMBER -> NUMBER.matcher(answer).matches();
      case CHOICE -> choices.stream().anyMatch(choice -> choice.code().equals(answer));
      case DATE -> isDay(answer);
    };
  }

  private static boolean isDay(String answer) {
    try {
      return LocalDate.parse(answer).getYear() > 0;
    } catch (DateTimeParseException no) {
      return false;
    }
  }
}
