package th.sucharit.plans.difference;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import th.sucharit.plans.format.Pointers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Merges two versions of one part, knowing what it was before (รวมเนื้อหาสามทาง). */
final class ThreeWay {

  private final Side preferred;
  private final ConflictTelling telling;

  ThreeWay(Side preferred, ConflictTelling telling) {
    this.preferred = preferred;
    this.telling = telling;
  }

  /** What the part becomes; nothing when it is gone. */
  Optional<JsonNode> of(
      String at, Optional<JsonNode> base, Optional<JsonNode> mine, Optional<JsonNode> theirs) {
    if (mine.equals(theirs) || theirs.equals(base)) {
      return mine;
    }
    if (mine.equals(base)) {
      return theirs;
    }
    // what both added is one value: parts of two additions make no whole
    if (base.isPresent() && mine.isPresent() && theirs.isPresent()) {
      JsonNode before = base.get();
      if (mine.get().isArray() && theirs.get().isArray() && before.isArray()) {
        return Optional.of(new ThreeLists(this, at, before, mine.get(), theirs.get()).merged());
      }
      if (isParts(before) && isParts(mine.get()) && isParts(theirs.get())) {
        return Optional.of(objects(at, before, mine.get(), theirs.get()));
      }
    }
    return conflict(at, base, mine, theirs);
  }

  private static boolean isParts(JsonNode node) {
    return node.isObject() && (node.isEmpty() || !Shown.isLeaf(node));
  }

  private ObjectNode objects(String at, JsonNode base, JsonNode mine, JsonNode theirs) {
    Set<String> names = new LinkedHashSet<>(theirs.propertyNames());
    names.addAll(mine.propertyNames());
    names.addAll(base.propertyNames());
    ObjectNode merged = JsonNodeFactory.instance.objectNode();
    for (String name : names) {
      of(Pointers.to(at, name), part(base, name), part(mine, name), part(theirs, name))
          .ifPresent(part -> merged.set(name, part));
    }
    return merged;
  }

  private static Optional<JsonNode> part(JsonNode of, String name) {
    return Optional.ofNullable(of.get(name));
  }

  Optional<JsonNode> conflict(
      String at, Optional<JsonNode> base, Optional<JsonNode> mine, Optional<JsonNode> theirs) {
    telling.conflict(at, base, mine, theirs);
    return preferred == Side.MINE ? mine : theirs;
  }
}
