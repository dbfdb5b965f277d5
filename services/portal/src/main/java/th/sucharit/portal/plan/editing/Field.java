package th.sucharit.portal.plan.editing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One field of a form and the place in the plan that it edits (ช่องกรอก).
 *
 * @param path from the part's own place
 */
record Field(String name, List<String> path, Codec codec, Look look) {

  /**
   * How it looks.
   *
   * @param input line, text, figure or choice
   * @param options of a choice, whose words begin with the label's
   * @param hint the message that helps; empty for none
   */
  record Look(
      String label,
      @Nullable Object argument,
      String input,
      boolean required,
      List<String> options,
      String hint) {

    static Look line(String label) {
      return new Look(label, null, "line", false, List.of(), "");
    }

    static Look text(String label) {
      return new Look(label, null, "text", false, List.of(), "");
    }

    /** A list in one field, one entry per line. */
    static Look list(String label) {
      return new Look(label, null, "text", false, List.of(), "edit.hint.lines");
    }

    static Look figure(String label) {
      return new Look(label, null, "figure", false, List.of(), "");
    }

    static Look figure(String label, Object argument) {
      return new Look(label, argument, "figure", false, List.of(), "");
    }

    static Look choice(String label, String... options) {
      return new Look(label, null, "choice", true, List.of(options), "");
    }

    Look must() {
      return new Look(label, argument, input, true, options, hint);
    }

    Look hint(String key) {
      return new Look(label, argument, input, required, options, key);
    }

    boolean isChoice() {
      return input.equals("choice");
    }
  }

  static Field of(String name, Codec codec, Look look, String... path) {
    return new Field(name, List.of(path), codec, look);
  }

  Field named(String full) {
    return new Field(full, path, codec, look);
  }

  String read(JsonNode within) {
    return codec.read(value(within));
  }

  void write(ObjectNode within, String typed) {
    var kept = codec.write(typed, value(within));
    var holder = within;
    for (var step : path.subList(0, path.size() - 1)) {
      if (kept.isMissingNode() && !holder.path(step).isObject()) {
        return;
      }
      holder = holder.path(step) instanceof ObjectNode there ? there : holder.putObject(step);
    }
    if (kept.isMissingNode()) {
      holder.remove(path.getLast());
    } else {
      holder.set(path.getLast(), kept);
    }
  }

  private JsonNode value(JsonNode within) {
    var value = within;
    for (var step : path) {
      value = value.path(step);
    }
    return value;
  }

  String pointer() {
    return "/" + String.join("/", path);
  }
}
