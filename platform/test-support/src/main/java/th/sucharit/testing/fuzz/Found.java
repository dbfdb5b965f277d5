package th.sucharit.testing.fuzz;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** What answers held, by the name it stood under: ids that there are lead further than others. */
final class Found {

  private static final int MOST = 40;

  private final Map<String, List<JsonNode>> values = new HashMap<>();
  private final Map<String, List<JsonNode>> known = new HashMap<>();
  private @Nullable String version;

  /** What is known beforehand; it is not pushed out by what answers hold. */
  void know(Map<String, List<String>> before) {
    before.forEach((name, all) ->
        known
            .computeIfAbsent(name, none -> new ArrayList<>())
            .addAll(all.stream().map(JsonNodeFactory.instance::stringNode).toList()));
  }

  void note(JsonNode answer) {
    if (answer.isArray()) {
      answer.forEach(this::note);
    }
    for (var property : answer.properties()) {
      if (property.getValue().isValueNode()) {
        List<JsonNode> seen = values.computeIfAbsent(property.getKey(), none -> new ArrayList<>());
        if (seen.size() >= MOST) {
          seen.removeFirst();
        }
        seen.add(property.getValue());
      } else {
        note(property.getValue());
      }
    }
  }

  void noteVersion(@Nullable String etag) {
    version = etag == null ? version : etag;
  }

  Optional<JsonNode> of(String name, Draw draw) {
    List<JsonNode> beforehand = known.getOrDefault(name, List.of());
    return !beforehand.isEmpty() && draw.in100(50)
        ? Optional.of(draw.one(beforehand))
        : Optional.ofNullable(values.get(name)).map(draw::one);
  }

  Optional<String> version() {
    return Optional.ofNullable(version);
  }
}
