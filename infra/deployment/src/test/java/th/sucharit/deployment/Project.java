package th.sucharit.deployment;

import static java.nio.file.Files.readString;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;

/** The files of the repository. */
final class Project {

  static final Path ROOT = Path.of("").toAbsolutePath().resolve("../..").normalize();

  private static final Pattern PORT =
      Pattern.compile(
          "(?:server\\.port:|server:(?:\\R  .*)*?\\R  port:) *(?:\\$\\{[A-Z_]+:)?(\\d+)");

  private Project() {}

  /** Everything that is deployed, by name: the services and the gateway, with their folders. */
  static Map<String, Path> deployables() {
    try (Stream<Path> services = Files.list(ROOT.resolve("services"))) {
      var found = new LinkedHashMap<String, Path>();
      services
          .filter(folder -> Files.exists(folder.resolve("pom.xml")))
          .sorted()
          .forEach(folder -> found.put(folder.getFileName().toString(), folder));
      found.put("gateway", ROOT.resolve("gateway"));
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The port that a deployable listens on, as its own settings say. */
  static int portOf(Path folder) {
    Matcher port = PORT.matcher(read(folder.resolve("src/main/resources/application.yml")));
    if (!port.find()) {
      throw new AssertionError(folder + " does not name its port");
    }
    return Integer.parseInt(port.group(1));
  }

  static String read(Path file) {
    try {
      return readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A YAML file; a key given twice is an error. */
  static Map<String, Object> yaml(String file) {
    var options = new LoaderOptions();
    options.setAllowDuplicateKeys(false);
    return new Yaml(options).load(read(ROOT.resolve(file)));
  }

  @SuppressWarnings("unchecked")
  static Map<String, Object> map(Object value) {
    return (Map<String, Object>) value;
  }

  static List<?> list(Object value) {
    return value == null ? List.of() : (List<?>) value;
  }
}
