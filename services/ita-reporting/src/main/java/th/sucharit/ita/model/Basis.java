package th.sucharit.ita.model;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How we know a fact of a framework (ที่มาและความเชื่อมั่นของข้อมูล).
 *
 * @param sources keys of the sources that the framework explains
 * @param confidence how sure it is
 * @param openQuestion what nobody could tell
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Basis(List<String> sources, String confidence, @Nullable String openQuestion) {

  public Basis {
    sources = List.copyOf(requireNonNull(sources, "sources are missing"));
    requireNonNull(confidence, "confidence is missing");
  }
}
