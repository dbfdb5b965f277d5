package th.sucharit.deployment;

import com.marcnuri.helm.Helm;
import com.marcnuri.helm.TemplateCommand;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.client.utils.KubernetesSerialization;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/** The Helm chart, rendered. */
final class Chart {

  static final Helm HELM = new Helm(Project.ROOT.resolve("helm"));

  private static final KubernetesSerialization READER = new KubernetesSerialization();

  private Chart() {}

  static List<HasMetadata> rendered(UnaryOperator<TemplateCommand> values) {
    String yaml =
        values.apply(HELM.template().withName("sucharit").withKubeVersion("1.31.0")).call();
    return Arrays.stream(yaml.split("(?m)^---\\s*$"))
        .filter(
            document -> document.lines().anyMatch(line -> !line.isBlank() && !line.startsWith("#")))
        .<HasMetadata>map(document -> READER.unmarshal(document, HasMetadata.class))
        .toList();
  }

  static <T extends HasMetadata> List<T> rendered(
      Class<T> kind, UnaryOperator<TemplateCommand> values) {
    return rendered(values).stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
