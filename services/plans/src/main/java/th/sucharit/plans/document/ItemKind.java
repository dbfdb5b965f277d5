package th.sucharit.plans.document;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What an item calls itself (ประเภทรายการ). */
public enum ItemKind {
  /** โครงการ. */
  @JsonProperty("project")
  PROJECT,
  /** มาตรการ. */
  @JsonProperty("measure")
  MEASURE,
  /** กิจกรรม. */
  @JsonProperty("activity")
  ACTIVITY,
  /** The title names no kind. */
  @JsonProperty("unspecified")
  UNSPECIFIED
}
