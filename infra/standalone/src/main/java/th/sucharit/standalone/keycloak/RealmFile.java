package th.sucharit.standalone.keycloak;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The realm as Keycloak imports it: the project's realm with an overlay laid over it. Objects merge
 * field by field, lists by the name of their entries, anything else is replaced.
 */
final class RealmFile {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private RealmFile() {}

  static void write(Path realm, Path overlay, Path merged) throws IOException {
    JsonNode result =
        merge(JSON.readTree(Files.readString(realm)), JSON.readTree(Files.readString(overlay)));
    Files.createDirectories(merged.getParent());
    Files.writeString(merged, JSON.writeValueAsString(result));
  }

  static JsonNode merge(JsonNode base, JsonNode overlay) {
    if (base instanceof ObjectNode object && overlay instanceof ObjectNode additions) {
      additions
          .properties()
          .forEach(field -> {
            JsonNode present = object.get(field.getKey());
            object.set(
                field.getKey(),
                present == null ? field.getValue() : merge(present, field.getValue()));
          });
      return object;
    }
    if (base instanceof ArrayNode list && overlay instanceof ArrayNode additions) {
      additions.forEach(addition -> add(list, addition));
      return list;
    }
    return overlay;
  }

  private static void add(ArrayNode list, JsonNode addition) {
    Optional<JsonNode> present =
        name(addition)
            .flatMap(name ->
                list.valueStream()
                    .filter(entry -> name(entry).equals(Optional.of(name)))
                    .findFirst());
    present.ifPresentOrElse(entry -> merge(entry, addition), () -> list.add(addition));
  }

  private static Optional<String> name(JsonNode entry) {
    return Stream.of("clientId", "username", "alias", "name")
        .filter(entry::has)
        .map(key -> key + "=" + entry.get(key).asString())
        .findFirst();
  }
}
