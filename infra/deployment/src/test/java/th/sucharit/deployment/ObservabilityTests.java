package th.sucharit.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ObservabilityTests {

  private static final Set<String> KEYS = Set.of("alert", "expr", "for", "labels", "annotations");
  private static final Set<String> SEVERITIES = Set.of("page", "ticket");

  private final Map<String, Object> prometheus = Project.yaml("infra/observability/prometheus.yml");

  @Test
  void givesEveryAlertAnOwnerAndARunbookThatExists() {
    var names = new HashSet<String>();
    for (Map<String, Object> rule : rules()) {
      String name = rule.get("alert").toString();
      assertThat(names.add(name)).as(name).isTrue();
      assertThat(KEYS).as(name).containsAll(rule.keySet());
      assertThat(rule.get("for").toString()).matches("\\d+[smh]");
      assertThat(SEVERITIES).contains(Project.map(rule.get("labels")).get("severity").toString());
      assertThat(Project.map(rule.get("labels")).get("owner").toString()).as(name).isNotBlank();
      var runbook =
          Project.ROOT.resolve(Project.map(rule.get("annotations")).get("runbook").toString());
      assertThat(runbook).as(name).exists();
      assertThat(Project.read(runbook).lines().findFirst().orElseThrow()).contains(name);
    }
    assertThat(names).hasSizeGreaterThanOrEqualTo(8);
  }

  @Test
  void keepsNoRunbookWithoutAnAlert() throws Exception {
    Set<String> linked =
        rules().stream()
            .map(rule -> Project.map(rule.get("annotations")).get("runbook").toString())
            .collect(Collectors.toSet());
    try (var runbooks = Files.list(Project.ROOT.resolve("docs/operations/runbooks"))) {
      runbooks.forEach(
          runbook -> assertThat(linked).contains(Project.ROOT.relativize(runbook).toString()));
    }
  }

  @Test
  void writesBalancedExpressionsOverMetricsOfThePlatform() {
    for (Map<String, Object> rule : rules()) {
      String expression = rule.get("expr").toString();
      assertThat(count(expression, '(')).as(expression).isEqualTo(count(expression, ')'));
      assertThat(count(expression, '{')).as(expression).isEqualTo(count(expression, '}'));
      assertThat(count(expression, '"') % 2).as(expression).isZero();
      assertThat(expression)
          .containsPattern("up\\{|http_server_requests|sucharit_|jvm_memory|disk_|kafka_consumer_");
    }
  }

  @Test
  void scrapesEveryServiceOnItsOperatingPort() {
    Map<String, Object> job =
        Project.map(Project.list(prometheus.get("scrape_configs")).getFirst());
    List<?> targets =
        Project.list(
            Project.map(Project.list(job.get("static_configs")).getFirst()).get("targets"));

    assertThat(job.get("metrics_path")).isEqualTo("/actuator/prometheus");
    assertThat(targets.stream().map(Object::toString))
        .containsExactlyInAnyOrderElementsOf(
            Project.deployables().keySet().stream().map(name -> name + ":9080").toList());
    assertThat(Project.list(prometheus.get("rule_files")).stream().map(Object::toString))
        .containsExactly("alerts.yml");
  }

  private static List<Map<String, Object>> rules() {
    return Project.list(Project.yaml("infra/observability/alerts.yml").get("groups")).stream()
        .flatMap(group -> Project.list(Project.map(group).get("rules")).stream())
        .map(Project::map)
        .toList();
  }

  private static long count(String text, char wanted) {
    return text.chars().filter(c -> c == wanted).count();
  }
}
