package th.sucharit.testing.fuzz;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import th.sucharit.testing.fuzz.ApiDescription.Operation;
import th.sucharit.testing.fuzz.ApiDescription.Parameter;
import tools.jackson.databind.JsonNode;

/** Makes requests that are nearly right, and some that are nothing of the kind. */
final class Attempts {

  private static final List<String> METHODS =
      List.of("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS", "FOO");
  private static final String FORM = "application/x-www-form-urlencoded";

  private final Values values;
  private final Found found;
  private final Draw draw;

  Attempts(Values values, Found found, Draw draw) {
    this.values = values;
    this.found = found;
    this.draw = draw;
  }

  Attempt at(Operation operation, Optional<String> token) {
    List<List<String>> headers = new ArrayList<>();
    token.ifPresent(it -> headers.add(List.of("Authorization", "Bearer " + it)));
    String method = draw.in100(3) ? draw.one(METHODS) : operation.method();
    if (!method.equals("GET")) {
      commandHeaders(headers);
    }
    for (Parameter header : operation.in("header")) {
      if (draw.in100(30)) {
        headers.add(
            List.of(header.name(), legible(values.value(header.name(), header.schema(), 0))));
      }
    }
    if (draw.in100(8)) {
      headers.add(List.of("Accept", draw.one(Nasty.ACCEPTED)));
    }
    if (draw.in100(8)) {
      headers.add(draw.one(Nasty.HEADERS));
    }
    byte[] body = method.equals("GET") && draw.in100(98) ? new byte[0] : body(operation, headers);
    headers.removeIf(header -> !header.getLast().chars().allMatch(c -> c >= 0x20 && c < 0x7f));
    return new Attempt(operation.toString(), method, target(operation), headers, body);
  }

  private void commandHeaders(List<List<String>> headers) {
    if (draw.in100(95)) {
      headers.add(
          List.of(
              "Idempotency-Key",
              draw.in100(92)
                  ? new UUID(draw.number(), draw.number()).toString()
                  : draw.one(Nasty.TEXTS)));
    }
    if (draw.in100(90)) {
      headers.add(
          List.of(
              "If-Match",
              switch (draw.below(10)) {
                case 0 -> draw.one(Nasty.TEXTS);
                case 1, 2 -> found.version().orElse("\"1\"");
                default -> "*";
              }));
    }
  }

  private String target(Operation operation) {
    String target = operation.path();
    for (Parameter parameter : operation.in("path")) {
      target = target.replace("{" + parameter.name() + "}", encoded(pathValue(parameter)));
    }
    List<String> query = new ArrayList<>();
    for (Parameter parameter : operation.in("query")) {
      if (draw.in100(parameter.required() ? 95 : 45)) {
        for (int i = draw.in100(3) ? 3 : 1; i > 0; i--) {
          query.add(
              encoded(parameter.name())
                  + "="
                  + encoded(legible(values.value(parameter.name(), parameter.schema(), 0))));
        }
      }
    }
    if (draw.in100(2)) {
      query.add(draw.one(List.of("%ff=%fe", "a=%00", "=", "&&", "a[0][b]=1", "page=1&page=2")));
    }
    return query.isEmpty() ? target : target + "?" + String.join("&", query);
  }

  private String pathValue(Parameter parameter) {
    String value = legible(values.value(parameter.name(), parameter.schema(), 0));
    return value.isEmpty() ? "0" : value;
  }

  /** As an address has it; now and then bytes that are no text. */
  private String encoded(String value) {
    String encoded = URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    return draw.in100(1)
        ? encoded + draw.one(List.of("%ff", "%00", "%2f", ";a=b", "%5c", "%e0%b8"))
        : encoded;
  }

  private static String legible(JsonNode value) {
    return value.isValueNode() ? value.asString("") : value.toString();
  }

  private byte[] body(Operation operation, List<List<String>> headers) {
    if (draw.in100(4)) {
      headers.add(List.of("Content-Type", draw.one(Nasty.MEDIA_TYPES)));
      return broken();
    }
    if (operation.bodies().isEmpty()) {
      return new byte[0];
    }
    Map.Entry<String, JsonNode> content = draw.one(List.copyOf(operation.bodies().entrySet()));
    String mediaType = content.getKey().contains("*") ? "application/json" : content.getKey();
    headers.add(List.of("Content-Type", draw.in100(3) ? draw.one(Nasty.MEDIA_TYPES) : mediaType));
    if (draw.in100(6)) {
      return broken();
    }
    if (!mediaType.contains("json") && !mediaType.equals(FORM)) {
      return draw.bytes(draw.below(2000));
    }
    JsonNode value = values.value("body", content.getValue(), 0);
    return mediaType.equals(FORM) ? form(value) : mangled(value.toString());
  }

  private byte[] form(JsonNode fields) {
    List<String> pairs = new ArrayList<>();
    fields
        .properties()
        .forEach(
            field -> pairs.add(encoded(field.getKey()) + "=" + encoded(legible(field.getValue()))));
    return String.join("&", pairs).getBytes(StandardCharsets.UTF_8);
  }

  /** Mostly as it was; now and then a number that no program expects, or bytes that are no text. */
  private byte[] mangled(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return switch (draw.below(40)) {
      case 0 -> java.util.Arrays.copyOf(bytes, draw.below(bytes.length + 1));
      case 1 -> {
        if (bytes.length > 0) {
          bytes[draw.below(bytes.length)] = (byte) draw.below(256);
        }
        yield bytes;
      }
      case 2 ->
          text.replaceFirst(":[0-9]+", ":" + draw.one(Nasty.NUMBERS))
              .getBytes(StandardCharsets.UTF_8);
      case 3 -> text.getBytes(StandardCharsets.UTF_16);
      default -> bytes;
    };
  }

  private byte[] broken() {
    return switch (draw.below(8)) {
      case 0 -> "[".repeat(20_000).getBytes(StandardCharsets.UTF_8);
      case 1 ->
          ("{\"a\":".repeat(2_000) + "1" + "}".repeat(2_000)).getBytes(StandardCharsets.UTF_8);
      case 2 -> draw.bytes(draw.below(500));
      case 3 ->
          ("{\"a\":\"" + "ก".repeat(draw.in100(10) ? 400_000 : 4_000) + "\"}")
              .getBytes(StandardCharsets.UTF_8);
      case 4 -> new byte[] {(byte) 0xff, (byte) 0xfe, 0, 0};
      default -> draw.one(Nasty.BODIES).getBytes(StandardCharsets.UTF_8);
    };
  }
}
