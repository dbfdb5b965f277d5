package th.sucharit.ita.selfassessment;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a score of the self-assessment stands on (ที่มาของคะแนน), the firmest first. */
public enum Footing {
  /** Items with evidence, as the checklist announced. */
  @JsonProperty("disclosure")
  DISCLOSURE,
  /** Answers to the platform's own survey. */
  @JsonProperty("survey")
  SURVEY,
  /** The latest official result stands in. */
  @JsonProperty("last-official")
  LAST_OFFICIAL,
  /** Nothing is known. */
  @JsonProperty("none")
  NONE
}
