package th.sucharit.ita.measure;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.contracts.LocalGovernmentId;

/** A measure as the API shows it. */
record MeasureAnswer(
    String id,
    LocalGovernmentId localGovernment,
    FiscalYear fiscalYear,
    @JsonUnwrapped MeasurePlan plan,
    @Nullable MeasureResult result) {

  static MeasureAnswer of(Measure measure) {
    return new MeasureAnswer(
        measure.id(),
        measure.jurisdiction().localGovernment(),
        measure.fiscalYear(),
        measure.plan(),
        measure.result().orElse(null));
  }
}
