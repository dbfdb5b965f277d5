package th.sucharit.plans.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class CanonicalJsonTests {

  @Test
  void sortsKeysByUtf16CodeUnitsAsRfc8785Does() {
    String given =
        """
        {"\\u20ac": "Euro Sign", "\\r": "Carriage Return", "\\ufb33": "Hebrew Letter Dalet With Dagesh",
         "1": "One", "\\ud83d\\ude00": "Emoji: Grinning Face", "\\u0080": "Control", "\\u00f6": "Latin Small Letter O With Diaeresis"}
        """;
    assertThat(canonical(given))
        .isEqualTo(
            "{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\","
                + "\"\u00f6\":\"Latin Small Letter O With Diaeresis\",\"\u20ac\":\"Euro Sign\","
                + "\"\ud83d\ude00\":\"Emoji: Grinning Face\","
                + "\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}");
  }

  @Test
  void writesTheShortestEscapesOnly() {
    assertThat(canonical("[\"\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\\"\\/\\t\\b\\f\"]"))
        .isEqualTo("[\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\\t\\b\\f\"]");
  }

  @Test
  void keepsTheOrderOfListsAndTheValuesOfLiterals() {
    assertThat(canonical(" [ 56 , 3, true , null,{}, [] ] ")).isEqualTo("[56,3,true,null,{},[]]");
  }

  @Test
  void refusesFractions() {
    assertThatIllegalArgumentException().isThrownBy(() -> canonical("[1.5]"));
  }

  private static String canonical(String json) {
    return CanonicalJson.of(PlanJson.MAPPER.readTree(json));
  }
}
