package th.sucharit.plans.format;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.contracts.LocalGovernmentId;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads and writes the format's JSON: nothing unknown, nothing twice, nothing after the end. */
final class PlanJson {

  static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .changeDefaultPropertyInclusion(
              inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
          .addMixIn(FiscalYear.class, YearAsNumber.class)
          .addMixIn(LocalGovernmentId.class, CodeAsText.class)
          .build();

  private PlanJson() {}

  /** 2567 as a number. */
  @SuppressWarnings("UnusedVariable") // only the annotations are read
  private abstract static class YearAsNumber {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    YearAsNumber(int year) {}

    @JsonValue
    abstract int year();
  }

  /** 5460802 as text. */
  @SuppressWarnings("UnusedVariable") // only the annotations are read
  private abstract static class CodeAsText {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    CodeAsText(String code) {}

    @JsonValue
    abstract String code();
  }
}
