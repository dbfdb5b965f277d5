package th.sucharit.complaints.category;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;
import th.sucharit.starter.web.Problem;
import tools.jackson.databind.json.JsonMapper;

/** Which codes categories may have. */
class CategoryRulesTests {

  private static final Units UNITS =
      new Units(new ClassPathResource("category/units.json"), JsonMapper.builder().build());

  @ParameterizedTest
  @ValueSource(strings = {"total", "merged", "none"})
  void keepsTheNamesOfSumsForSums(String code) {
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(() -> CategoryRules.check(List.of(category(code)), UNITS));
  }

  @Test
  void leavesOtherCodesFree() {
    assertThatNoException()
        .isThrownBy(() -> CategoryRules.check(List.of(category("totals")), UNITS));
  }

  private static Category category(String code) {
    return new Category(code, null, "x", "x", null, List.of());
  }
}
