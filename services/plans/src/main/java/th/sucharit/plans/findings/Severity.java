package th.sucharit.plans.findings;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How much a finding matters (ระดับความสำคัญ). */
public enum Severity {
  /** Two stated facts contradict each other (ขัดแย้งกัน). */
  @JsonProperty("error")
  ERROR,
  /** Something cannot be told or checked as it stands (ควรตรวจสอบ). */
  @JsonProperty("warning")
  WARNING,
  /** Good to know, harmless (เพื่อทราบ). */
  @JsonProperty("info")
  INFO
}
