package th.sucharit.standalone.service;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** One service of the platform as the launcher's list names it. */
public record ServiceDefinition(
    String name, String mainClass, int port, String folder, boolean ownLibraries) {

  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final int FIELDS = 5;

  /** The services of the standalone platform, in the order of their start. */
  public static List<ServiceDefinition> readAll() throws IOException {
    try (InputStream list =
        Objects.requireNonNull(ServiceDefinition.class.getResourceAsStream("/services.txt"))) {
      return new String(list.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .map(ServiceDefinition::parse)
          .toList();
    }
  }

  static ServiceDefinition parse(String line) {
    List<String> fields = SPACE.splitAsStream(line).toList();
    if (fields.size() != FIELDS || !List.of("shared", "own").contains(fields.get(4))) {
      throw new IllegalArgumentException(
          "a service reads: name, main class, port, folder, shared or own: " + line);
    }
    return new ServiceDefinition(
        fields.get(0),
        fields.get(1),
        Integer.parseInt(fields.get(2)),
        fields.get(3),
        fields.get(4).equals("own"));
  }
}
