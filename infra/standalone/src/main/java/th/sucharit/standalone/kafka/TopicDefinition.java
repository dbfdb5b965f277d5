package th.sucharit.standalone.kafka;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.NewTopic;

/** A topic as the platform's topic file defines it. */
record TopicDefinition(String name, int partitions, Map<String, String> settings) {

  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final short ONE_REPLICA = 1;

  static List<TopicDefinition> readAll(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .map(TopicDefinition::parse)
        .toList();
  }

  static TopicDefinition parse(String line) {
    List<String> fields = SPACE.splitAsStream(line).toList();
    if (fields.size() < 2) {
      throw new IllegalArgumentException("a topic needs a name and partitions: " + line);
    }
    Stream<String[]> settings =
        fields.stream().skip(2).map(setting -> setting.split("=", 2)).peek(TopicDefinition::pair);
    return new TopicDefinition(
        fields.get(0),
        Integer.parseInt(fields.get(1)),
        settings.collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1])));
  }

  NewTopic onOneBroker() {
    return new NewTopic(name, partitions, ONE_REPLICA).configs(settings);
  }

  private static void pair(String[] setting) {
    if (setting.length != 2) {
      throw new IllegalArgumentException("a topic's setting reads key=value: " + setting[0]);
    }
  }
}
