package th.sucharit.risk.criteria;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.risk.model.Criteria;

/** Criteria as the API shows them; the standard tells its source instead of an owner. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CriteriaAnswer(
    String id,
    int version,
    String contentHash,
    @JsonUnwrapped Origin origin,
    @JsonUnwrapped Criteria criteria) {

  /** Who laid them down, or where they come from. */
  record Origin(
      boolean standard,
      @Nullable LocalGovernmentId localGovernment,
      @Nullable Instant adoptedAt,
      StandardCriteria.@Nullable Remark source,
      StandardCriteria.@Nullable Confidence confidence) {}

  static CriteriaAnswer of(CriteriaSet set) {
    return of(
        set.version(),
        new Origin(false, set.jurisdiction().localGovernment(), set.adoptedAt(), null, null));
  }

  static CriteriaAnswer of(StandardCriteria standard) {
    return of(
        standard.version(),
        new Origin(true, null, null, standard.sheet().source(), standard.sheet().confidence()));
  }

  private static CriteriaAnswer of(CriteriaVersion version, Origin origin) {
    return new CriteriaAnswer(
        version.id(), version.version(), version.contentHash(), origin, version.criteria());
  }
}
