package th.sucharit.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.marcnuri.helm.TemplateCommand;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.apps.StatefulSet;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import io.fabric8.kubernetes.client.utils.KubernetesSerialization;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChartTests {

  private static final UnaryOperator<TemplateCommand> AS_SHIPPED = UnaryOperator.identity();
  private static final UnaryOperator<TemplateCommand> WITH_INGRESS =
      values ->
          values
              .set("ingress.enabled", true)
              .set("ingress.className", "nginx")
              .set("network.ingressNamespaces[0]", "ingress-nginx")
              .set("platform.jwksUri", "https://id.example.go.th/certs");

  @Test
  void passesTheStrictLint() {
    var lint = Chart.HELM.lint().strict().call();

    assertThat(lint.isFailed()).as(lint.getMessages().toString()).isFalse();
  }

  @Test
  void rendersNothingThatKubernetesDoesNotKnow() {
    for (var values : List.of(AS_SHIPPED, WITH_INGRESS)) {
      List<HasMetadata> all = Chart.rendered(values);
      assertThat(all).hasSizeGreaterThan(30);
      all.forEach(resource ->
          assertThat(UnknownFields.in(resource))
              .as(resource.getKind() + " " + resource.getMetadata().getName())
              .isEmpty());
    }
  }

  @Test
  void theWalkFindsAMisspeltField() {
    var pod =
        new KubernetesSerialization()
            .unmarshal(
                """
                apiVersion: v1
                kind: Pod
                spec: {containers: [{name: a, ports: [{containrPort: 80}], securityContext: {runAsNonRot: true}}]}
                """,
                HasMetadata.class);

    assertThat(UnknownFields.in(pod))
        .hasSize(2)
        .anyMatch(line -> line.contains("containrPort"))
        .anyMatch(line -> line.contains("runAsNonRot"));
  }

  @Test
  void deploysEveryServiceOnItsPort() {
    Map<String, Service> services = byName(Service.class);
    Project.deployables()
        .forEach((name, folder) ->
            assertThat(services.get("sucharit-" + name))
                .as(name)
                .satisfies(service ->
                    assertThat(service.getSpec().getPorts().getFirst().getPort())
                        .isEqualTo(Project.portOf(folder))));
    assertThat(services).hasSameSizeAs(Project.deployables());
  }

  @Test
  void runsContainersWithoutAnyPrivilege() {
    assertThat(pods()).hasSize(Project.deployables().size() + 1);
    for (PodSpec pod : pods()) {
      assertThat(pod.getSecurityContext().getRunAsNonRoot()).isTrue();
      assertThat(pod.getSecurityContext().getSeccompProfile().getType())
          .isEqualTo("RuntimeDefault");
      assertThat(pod.getAutomountServiceAccountToken()).isFalse();
      assertThat(pod.getEnableServiceLinks()).isFalse();
      for (Container container : pod.getContainers()) {
        var context = container.getSecurityContext();
        assertThat(context.getReadOnlyRootFilesystem()).isTrue();
        assertThat(context.getAllowPrivilegeEscalation()).isFalse();
        assertThat(context.getCapabilities().getDrop()).containsExactly("ALL");
        assertThat(container.getResources().getLimits()).containsKey("memory");
        assertThat(container.getResources().getRequests()).containsKeys("cpu", "memory");
        assertThat(container.getImage()).contains(":").doesNotEndWith(":latest");
      }
    }
  }

  @Test
  void probesTheOperatingPort() {
    workloadPods()
        .forEach(pod -> {
          Container container = pod.getContainers().getFirst();
          for (var probe :
              List.of(
                  container.getStartupProbe(),
                  container.getLivenessProbe(),
                  container.getReadinessProbe())) {
            assertThat(probe.getHttpGet().getPort().getStrVal()).isEqualTo("management");
          }
        });
  }

  @Test
  void takesSecretsByNameOnly() {
    for (PodSpec pod : pods()) {
      for (EnvVar variable : pod.getContainers().getFirst().getEnv()) {
        if (variable.getName().matches(".*(SECRET|PASSWORD|MONGODB_URI|TOKEN)$")) {
          assertThat(variable.getValue()).as(variable.getName()).isNull();
          assertThat(variable.getValueFrom().getSecretKeyRef().getName()).startsWith("sucharit-");
        }
      }
    }
    assertThat(Chart.rendered(AS_SHIPPED))
        .noneMatch(resource -> resource.getKind().equals("Secret"));
  }

  @Test
  void letsTheLedgerHaveOneWriterWithADiskOfItsOwn() {
    List<StatefulSet> sets = Chart.rendered(StatefulSet.class, AS_SHIPPED);
    assertThat(sets)
        .singleElement()
        .satisfies(ledger -> {
          assertThat(ledger.getMetadata().getName()).isEqualTo("sucharit-ledger");
          assertThat(ledger.getSpec().getReplicas()).isEqualTo(1);
          assertThat(
                  ledger.getSpec().getVolumeClaimTemplates().getFirst().getSpec().getAccessModes())
              .containsExactly("ReadWriteOncePod");
        });
    assertThat(byName(HorizontalPodAutoscaler.class)).doesNotContainKey("sucharit-ledger");
    assertThat(byName(PodDisruptionBudget.class)).doesNotContainKey("sucharit-ledger");
  }

  @Test
  void scalesAndProtectsWhatKeepsNoState() {
    var deployments = byName(Deployment.class).keySet();

    assertThat(byName(HorizontalPodAutoscaler.class).keySet()).isEqualTo(deployments);
    assertThat(byName(PodDisruptionBudget.class).keySet()).isEqualTo(deployments);
    assertThat(byName(ServiceAccount.class)).hasSameSizeAs(Project.deployables());
  }

  @Test
  void opensServicesToTheGatewayOnlyAndOperatingPortsToMonitoringOnly() {
    Map<String, NetworkPolicy> policies = byName(NetworkPolicy.class);
    assertThat(policies).hasSameSizeAs(Project.deployables());
    policies.forEach((name, policy) -> {
      var rules = policy.getSpec().getIngress();
      assertThat(policy.getSpec().getPolicyTypes()).containsExactly("Ingress");
      assertThat(rules).hasSize(2);
      if (!name.equals("sucharit-gateway")) {
        assertThat(rules.getFirst().getFrom())
            .singleElement()
            .satisfies(from ->
                assertThat(from.getPodSelector().getMatchLabels())
                    .containsEntry("app.kubernetes.io/name", "gateway"));
      }
      assertThat(rules.getLast().getPorts().getFirst().getPort().getStrVal())
          .isEqualTo("management");
      assertThat(rules.getLast().getFrom())
          .singleElement()
          .satisfies(from ->
              assertThat(from.getNamespaceSelector().getMatchLabels())
                  .containsEntry("kubernetes.io/metadata.name", "monitoring"));
    });
  }

  @Test
  void leadsIngressToTheGatewayByTlsOnly() {
    assertThat(Chart.rendered(Ingress.class, AS_SHIPPED)).isEmpty();
    assertThat(Chart.rendered(Ingress.class, WITH_INGRESS))
        .singleElement()
        .satisfies(ingress -> {
          assertThat(ingress.getSpec().getTls().getFirst().getSecretName())
              .isEqualTo("sucharit-tls");
          assertThat(
                  ingress
                      .getSpec()
                      .getRules()
                      .getFirst()
                      .getHttp()
                      .getPaths()
                      .getFirst()
                      .getBackend()
                      .getService()
                      .getName())
              .isEqualTo("sucharit-gateway");
        });
  }

  @Test
  void tellsTheGatewayWhereEveryServiceIs() {
    Map<String, String> told =
        byName(Deployment.class)
            .get("sucharit-gateway")
            .getSpec()
            .getTemplate()
            .getSpec()
            .getContainers()
            .getFirst()
            .getEnv()
            .stream()
            .filter(variable -> variable.getName().endsWith("_URL"))
            .collect(java.util.stream.Collectors.toMap(EnvVar::getName, EnvVar::getValue));

    assertThat(told)
        .containsEntry("SUCHARIT_COMPLAINTS_URL", "http://sucharit-complaints:8086")
        .containsEntry("SUCHARIT_LEDGER_URL", "http://sucharit-ledger:8090")
        .containsEntry("SUCHARIT_PORTAL_URL", "http://sucharit-portal:8082");
  }

  @Test
  void createsTheTopicsOfThePlatform() {
    List<String> topics =
        Project.read(Project.ROOT.resolve("infra/kafka/topics.txt"))
            .lines()
            .filter(line -> !line.startsWith("#") && !line.isBlank())
            .map(line -> line.split("\\s+")[0])
            .toList();
    Map<String, Object> values = Project.yaml("helm/values.yaml");

    assertThat(Project.list(Project.map(values.get("topics")).get("names"))).isEqualTo(topics);
    String script =
        Chart.rendered(Job.class, AS_SHIPPED)
            .getFirst()
            .getSpec()
            .getTemplate()
            .getSpec()
            .getContainers()
            .getFirst()
            .getArgs()
            .getFirst();
    topics.forEach(topic -> assertThat(script).contains("--topic " + topic + " "));
  }

  @ParameterizedTest
  @CsvSource({
    "services.gateway.replicas, 0, replicas",
    "services.gateway.replicas, two, replicas",
    "services.gateway.port, 80, port",
    "services.gateway.colour, red, colour",
    "services.ledger.replicas, 2, replicas",
    "services.gateway.env.MY_PASSWORD, x, MY_PASSWORD",
    "services.complaints.secrets.SUCHARIT_COMPLAINTS_SECRET, plain-text, SUCHARIT_COMPLAINTS_SECRET",
    "services.plans.resources.limits.memory, lots, memory",
    "image.tag, latest, tag",
    "image.pullPolicy, Sometimes, pullPolicy",
    "platform.issuer, not-a-url, issuer",
    "platform.unknown, x, unknown",
    "topics.names[0], some-topic, names"
  })
  void refusesBadValues(String key, String value, String named) {
    assertThatThrownBy(() -> Chart.rendered(values -> values.set(key, value)))
        .hasMessageContaining(named);
  }

  private static <T extends HasMetadata> Map<String, T> byName(Class<T> kind) {
    return Chart.rendered(kind, AS_SHIPPED).stream()
        .collect(
            java.util.stream.Collectors.toMap(
                resource -> resource.getMetadata().getName(), resource -> resource));
  }

  private static List<PodSpec> pods() {
    return Stream.concat(
            workloadPods(),
            Chart.rendered(Job.class, AS_SHIPPED).stream()
                .map(job -> job.getSpec().getTemplate().getSpec()))
        .toList();
  }

  private static Stream<PodSpec> workloadPods() {
    return Stream.concat(
        Chart.rendered(Deployment.class, AS_SHIPPED).stream()
            .map(deployment -> deployment.getSpec().getTemplate().getSpec()),
        Chart.rendered(StatefulSet.class, AS_SHIPPED).stream()
            .map(set -> set.getSpec().getTemplate().getSpec()));
  }
}
