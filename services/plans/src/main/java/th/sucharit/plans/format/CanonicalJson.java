package th.sucharit.plans.format;

import java.util.Iterator;
import java.util.Locale;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * One text for one content (รูปแบบมาตรฐานของเนื้อหา), whatever the order of keys and the spaces
 * between them, as RFC 8785 has it: keys sorted by UTF-16 code units, no spaces, shortest escapes.
 *
 * <p>Only whole numbers are written; the format has no others.
 */
final class CanonicalJson {

  private final StringBuilder out = new StringBuilder();

  private CanonicalJson() {}

  static String of(JsonNode value) {
    CanonicalJson writer = new CanonicalJson();
    writer.write(value);
    return writer.out.toString();
  }

  private void write(JsonNode value) {
    if (value.isObject()) {
      writeObject(value);
    } else if (value.isArray()) {
      writeArray(value);
    } else if (value.isString()) {
      writeText(value.stringValue());
    } else if (value.isIntegralNumber()) {
      out.append(value.bigIntegerValue());
    } else if (value.isBoolean() || value.isNull()) {
      out.append(value);
    } else {
      throw new IllegalArgumentException("not part of the format: " + value.getNodeType());
    }
  }

  private void writeObject(JsonNode object) {
    TreeMap<String, JsonNode> sorted = new TreeMap<>();
    object.properties().forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
    out.append('{');
    String separator = "";
    for (var entry : sorted.entrySet()) {
      out.append(separator);
      writeText(entry.getKey());
      out.append(':');
      write(entry.getValue());
      separator = ",";
    }
    out.append('}');
  }

  private void writeArray(JsonNode array) {
    out.append('[');
    for (Iterator<JsonNode> each = array.iterator(); each.hasNext(); ) {
      write(each.next());
      if (each.hasNext()) {
        out.append(',');
      }
    }
    out.append(']');
  }

  private void writeText(String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\b' -> out.append("\\b");
        case '\t' -> out.append("\\t");
        case '\n' -> out.append("\\n");
        case '\f' -> out.append("\\f");
        case '\r' -> out.append("\\r");
        default -> {
          if (c < ' ') {
            out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
          } else {
            out.append(c);
          }
        }
      }
    }
    out.append('"');
  }
}
