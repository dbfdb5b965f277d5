package th.sucharit.starter.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TwoLanguagesTests {

  private static final ValidatorFactory VALIDATORS = Validation.buildDefaultValidatorFactory();

  record Filled(
      @NotBlank String blank,
      @NotNull @Nullable String missing,
      @Size(min = 2, max = 5) String longText,
      @Max(10) int large,
      @Pattern(regexp = "[a-z]") String formed) {}

  @ParameterizedTest
  @ValueSource(strings = {"en", "th", "fr"})
  void saysEachDemandInBothLanguagesWhateverTheMachineSpeaks(String machine) {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.of(machine));
    try {
      TwoLanguages messages = new TwoLanguages(VALIDATORS);
      Set<ConstraintViolation<Filled>> violations =
          VALIDATORS.getValidator().validate(new Filled(" ", null, "abcdef", 11, "A"));
      assertThat(violations).hasSize(5);
      assertThat(violations.stream().map(messages::thai))
          .allMatch(text -> text.matches(".*[ก-๙].*"));
      assertThat(violations.stream().map(messages::english))
          .allMatch(text -> text.matches("[ -~]+"));
      assertThat(violations.stream().map(messages::thai))
          .contains("ต้องมีความยาวหรือจำนวนตั้งแต่ 2 ถึง 5", "ต้องไม่เกิน 10");
    } finally {
      Locale.setDefault(before);
    }
  }
}
