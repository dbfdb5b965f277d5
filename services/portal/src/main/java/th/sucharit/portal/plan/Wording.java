package th.sucharit.portal.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** A text of a plan (ข้อความ); where the paper prints it wrongly, beside what is meant. */
public record Wording(String asPrinted, @Nullable String corrected) {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Wording of(String text) {
    return new Wording(text, null);
  }

  @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
  public static Wording corrected(
      @JsonProperty("asPrinted") String asPrinted, @JsonProperty("corrected") String corrected) {
    return new Wording(asPrinted, corrected);
  }

  public String reading() {
    return corrected == null ? asPrinted : corrected;
  }
}
