package th.sucharit.risk.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What the bands of a scale count (หน่วยนับของเกณฑ์). */
public enum Unit {
  /** Times a year (ครั้งต่อปี). */
  @JsonProperty("times")
  TIMES,
  /** Damage in satang (มูลค่าความเสียหาย หน่วยเป็นสตางค์). */
  @JsonProperty("satang")
  SATANG
}
