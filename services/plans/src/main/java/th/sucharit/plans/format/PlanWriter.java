package th.sucharit.plans.format;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import th.sucharit.plans.document.PlanDocument;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes a plan in the format (ส่งออกแผน) and tells its content by a hash. */
public final class PlanWriter {

  static final String FORMAT = "sucharit-plan-v1";

  /** What the format asks for is written even when there is nothing in it. */
  private static final Set<String> REQUIRED = Set.of("budgets", "values");

  private PlanWriter() {}

  /** The whole plan as JSON, with the name of the format first. */
  public static JsonNode tree(PlanDocument plan) {
    ObjectNode tree = JsonNodeFactory.instance.objectNode();
    tree.put("format", FORMAT);
    tree.setAll((ObjectNode) withoutEmpties(PlanJson.MAPPER.valueToTree(plan)));
    return tree;
  }

  /** The same as a file for people and programs, in UTF-8. */
  public static byte[] file(PlanDocument plan) {
    return PlanJson.MAPPER
        .writerWithDefaultPrettyPrinter()
        .writeValueAsString(tree(plan))
        .getBytes(StandardCharsets.UTF_8);
  }

  /** SHA-256 of the canonical JSON, in hexadecimal digits. */
  public static String contentHash(PlanDocument plan) {
    return hash(CanonicalJson.of(tree(plan)));
  }

  private static String hash(String canonical) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256")
                  .digest(canonical.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** An empty list or object says the same as leaving it out, so only one of the two is written. */
  static JsonNode withoutEmpties(JsonNode value) {
    if (value.isObject()) {
      ObjectNode kept = JsonNodeFactory.instance.objectNode();
      value
          .properties()
          .forEach(entry -> {
            JsonNode inner = withoutEmpties(entry.getValue());
            boolean empty = (inner.isArray() || inner.isObject()) && inner.isEmpty();
            if (!empty || REQUIRED.contains(entry.getKey())) {
              kept.set(entry.getKey(), inner);
            }
          });
      return kept;
    }
    if (value.isArray()) {
      var kept = JsonNodeFactory.instance.arrayNode();
      value.forEach(one -> kept.add(withoutEmpties(one)));
      return kept;
    }
    return value;
  }
}
