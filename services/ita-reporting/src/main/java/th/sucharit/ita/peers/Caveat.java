package th.sucharit.ita.peers;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What has to be said beside a comparison so that it is fair (ข้อควรระวังในการเปรียบเทียบ). */
enum Caveat {
  /** Nothing is shown, since single ones could be told. */
  @JsonProperty("few-peers")
  FEW_PEERS,
  /** So few that the quarter is little more than a guess. */
  @JsonProperty("small-group")
  SMALL_GROUP,
  /** The population is not known, so all of the type are peers. */
  @JsonProperty("size-unknown")
  SIZE_UNKNOWN,
  /** Some of the group have no official result. */
  @JsonProperty("not-everybody-official")
  NOT_EVERYBODY_OFFICIAL,
  /** Surveys were answered by different numbers of people, which nobody publishes. */
  @JsonProperty("response-counts-differ")
  RESPONSE_COUNTS_DIFFER,
  /** A higher place is no better work by itself. */
  @JsonProperty("not-a-league-table")
  NOT_A_LEAGUE_TABLE,
  /** The framework of the year is not sure itself. */
  @JsonProperty("framework-uncertain")
  FRAMEWORK_UNCERTAIN,
  /** Local governments of a demonstration. */
  @JsonProperty("invented")
  INVENTED
}
