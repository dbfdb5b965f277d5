package th.sucharit.ita.model;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How we know a fact of a framework (ที่มาและความเชื่อมั่นของข้อมูล).
 *
 * @param sources keys of the sources that the framework explains
 * @param certainty how it came to be known
 * @param confidence how sure it is, in words
 * @param openQuestion what nobody could tell
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Basis(
    List<String> sources, Certainty certainty, Names confidence, @Nullable Names openQuestion) {

  public Basis {
    sources = List.copyOf(requireNonNull(sources, "sources are missing"));
    requireNonNull(certainty, "certainty is missing");
    requireNonNull(confidence, "confidence is missing");
  }

  public Stream<Names> texts() {
    return Stream.concat(Stream.of(confidence), Stream.ofNullable(openQuestion));
  }
}
