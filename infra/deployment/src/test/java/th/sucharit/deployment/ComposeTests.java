package th.sucharit.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComposeTests {

  private static final Set<String> PUBLISHED = Set.of("127.0.0.1:8080:8080", "127.0.0.1:8081:8081");
  private static final Set<String> KEYS_OF_A_SERVICE =
      Set.of(
          "image",
          "build",
          "restart",
          "read_only",
          "tmpfs",
          "cap_drop",
          "security_opt",
          "networks",
          "stop_grace_period",
          "depends_on",
          "healthcheck",
          "environment",
          "volumes",
          "ports",
          "command",
          "entrypoint");
  private static final Pattern REQUIRED = Pattern.compile("\\$\\{([A-Z_]+):\\?[^}]+}");
  private static final Pattern ANY_VARIABLE = Pattern.compile("(?<!\\$)\\$\\{([A-Z_]+)");

  private final Map<String, Object> compose = Project.yaml("docker-compose.yml");
  private final Map<String, Object> services = Project.map(compose.get("services"));
  private final String text = Project.read(Project.ROOT.resolve("docker-compose.yml"));

  @Test
  void runsEveryServiceAndTheGateway() {
    Project.deployables()
        .forEach((name, folder) -> {
          Map<String, Object> service = service(name);
          var build = Project.map(service.get("build"));
          assertThat(Project.map(build.get("args")).get("FOLDER"))
              .isEqualTo(Project.ROOT.relativize(folder).toString());
          assertThat(service.get("read_only")).isEqualTo(true);
          assertThat(service.get("cap_drop")).isEqualTo(List.of("ALL"));
          assertThat(service).containsKey("healthcheck");
        });
    assertThat(services).containsKeys("mongodb", "kafka", "keycloak");
  }

  @Test
  void tellsTheGatewayWhereEveryServiceIs() {
    Map<String, Object> environment = Project.map(service("gateway").get("environment"));
    Project.deployables()
        .forEach((name, folder) -> {
          if (!name.equals("gateway")) {
            assertThat(
                    environment.get(
                        "SUCHARIT_"
                            + name.toUpperCase(java.util.Locale.ROOT).replace('-', '_')
                            + "_URL"))
                .isEqualTo("http://" + name + ":" + Project.portOf(folder));
          }
        });
  }

  @Test
  void publishesTheGatewayAndKeycloakOnThisMachineOnly() {
    List<String> published =
        services.values().stream()
            .flatMap(service -> Project.list(Project.map(service).get("ports")).stream())
            .map(Object::toString)
            .toList();

    assertThat(published).containsExactlyInAnyOrderElementsOf(PUBLISHED);
  }

  @Test
  void pinsEveryImage() {
    services.forEach((name, service) ->
        assertThat(Project.map(service).get("image").toString())
            .as(name)
            .matches(".+:.+")
            .doesNotContain(":latest"));
    String dockerfile = Project.read(Project.ROOT.resolve("Dockerfile"));
    assertThat(dockerfile).doesNotContain(":latest").contains("USER 10001");
  }

  @Test
  void usesOnlyKeysThatComposeKnowsAndNamesThatExist() {
    Set<String> volumes = Project.map(compose.get("volumes")).keySet();
    Set<String> networks = Project.map(compose.get("networks")).keySet();
    services.forEach((name, value) -> {
      Map<String, Object> service = Project.map(value);
      assertThat(KEYS_OF_A_SERVICE).as(name).containsAll(service.keySet());
      assertThat(networks).containsAll(strings(service.get("networks")));
      if (service.get("depends_on") instanceof Map<?, ?> needed) {
        assertThat(services.keySet()).as(name).containsAll(strings(List.copyOf(needed.keySet())));
      }
      for (String volume : strings(service.get("volumes"))) {
        String source = volume.split(":")[0];
        if (source.startsWith("./")) {
          assertThat(Project.ROOT.resolve(source)).exists();
        } else {
          assertThat(volumes).contains(source);
        }
      }
    });
  }

  @Test
  void holdsNoSecretAndNoDefaultOfOne() {
    services.forEach((name, value) ->
        Project.map(Project.map(value).getOrDefault("environment", Map.of()))
            .forEach((variable, setting) -> {
              if (variable.matches(".*(SECRET|PASSWORD|TOKEN|_KEY)$")) {
                assertThat(setting.toString()).as(name + " " + variable).matches(REQUIRED);
              }
              if (variable.endsWith("MONGODB_URI")) {
                assertThat(setting.toString()).as(name + " " + variable).containsPattern(REQUIRED);
              }
            }));
    assertThat(text).doesNotContain("sucharit-demo");
  }

  @Test
  void explainsEveryVariableWithoutFillingInSecrets() {
    Map<String, String> example =
        Project.read(Project.ROOT.resolve(".env.example"))
            .lines()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .map(line -> line.split("=", 2))
            .collect(Collectors.toMap(line -> line[0], line -> line[1]));
    Set<String> used =
        ANY_VARIABLE
            .matcher(text)
            .results()
            .map(match -> match.group(1))
            .collect(Collectors.toSet());
    Set<String> required =
        REQUIRED.matcher(text).results().map(match -> match.group(1)).collect(Collectors.toSet());

    assertThat(example.keySet()).isEqualTo(used);
    assertThat(example)
        .allSatisfy((name, value) -> {
          if (required.contains(name)) {
            assertThat(value).as(name).isEmpty();
          }
        });
  }

  @Test
  void givesEveryDatabaseUserOneDatabase() {
    String script = Project.read(Project.ROOT.resolve("infra/mongodb/initiate.js"));
    Set<String> named =
        Pattern.compile("mongodb://([a-z-]+):")
            .matcher(text)
            .results()
            .map(match -> match.group(1))
            .collect(Collectors.toCollection(HashSet::new));

    assertThat(named).isNotEmpty();
    named.forEach(user -> assertThat(script).contains('"' + user.replace('-', '_') + '"'));
  }

  /** The tool itself, where there is one; it needs no engine for this. */
  @Test
  void isUnderstoodByCompose(@TempDir Path folder) throws Exception {
    List<String> tool = tool();
    assumeThat(tool).as("docker compose or docker-compose").isNotEmpty();
    Path filled = folder.resolve(".env");
    Files.writeString(
        filled,
        Project.read(Project.ROOT.resolve(".env.example")).replaceAll("(?m)=$", "=something"));
    var command = new ArrayList<>(tool);
    command.addAll(
        List.of("--env-file", filled.toString(), "-f", "docker-compose.yml", "config", "--quiet"));

    Process run =
        new ProcessBuilder(command)
            .directory(Project.ROOT.toFile())
            .redirectErrorStream(true)
            .start();
    String said = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(run.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(run.exitValue()).as(said).isZero();
  }

  private static List<String> tool() throws InterruptedException {
    for (List<String> tool : List.of(List.of("docker", "compose"), List.of("docker-compose"))) {
      var command = new ArrayList<>(tool);
      command.add("version");
      try {
        Process run =
            new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (run.waitFor(20, TimeUnit.SECONDS) && run.exitValue() == 0) {
          return tool;
        }
      } catch (IOException absent) {
        // the next one
      }
    }
    return List.of();
  }

  private Map<String, Object> service(String name) {
    assertThat(services).containsKey(name);
    return Project.map(services.get(name));
  }

  private static List<String> strings(Object several) {
    return Project.list(several).stream().map(Object::toString).toList();
  }
}
