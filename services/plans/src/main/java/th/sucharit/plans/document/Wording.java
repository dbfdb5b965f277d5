package th.sucharit.plans.document;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * A text of the plan (ข้อความ); where the paper prints it wrongly, what is printed stays beside
 * what is meant. In JSON a plain string, or both as an object.
 *
 * @param corrected what is meant; absent when the printed text is right
 */
public record Wording(String asPrinted, @Nullable String corrected) {

  /** Both texts as JSON shows them. */
  public record Pair(String asPrinted, String corrected) {}

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Wording of(String text) {
    return new Wording(text, null);
  }

  @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
  public static Wording corrected(
      @JsonProperty("asPrinted") String asPrinted, @JsonProperty("corrected") String corrected) {
    return new Wording(asPrinted, corrected);
  }

  /** The text to read: the corrected one where there is one. */
  public String reading() {
    return corrected == null ? asPrinted : corrected;
  }

  @JsonValue
  Object json() {
    return corrected == null ? asPrinted : new Pair(asPrinted, corrected);
  }
}
