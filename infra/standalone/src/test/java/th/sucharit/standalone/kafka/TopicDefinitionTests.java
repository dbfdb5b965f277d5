package th.sucharit.standalone.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class TopicDefinitionTests {

  @Test
  void keepsTheHistoryOfEveryEventTopicForever() throws IOException {
    List<TopicDefinition> topics = TopicDefinition.readAll(Path.of("../kafka/topics.txt"));

    assertThat(topics)
        .extracting(TopicDefinition::name)
        .contains("sucharit.complaints.v1", "sucharit.plans.v1", "sucharit.registry.v1");
    assertThat(topics)
        .allSatisfy(topic -> {
          assertThat(topic.partitions()).isEqualTo(6);
          assertThat(topic.settings())
              .containsEntry("retention.ms", "-1")
              .containsEntry("cleanup.policy", "delete");
        });
  }

  @Test
  void refusesATopicWithoutPartitionsOrWithHalfASetting() {
    assertThatIllegalArgumentException().isThrownBy(() -> TopicDefinition.parse("sucharit.x.v1"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TopicDefinition.parse("sucharit.x.v1 6 retention.ms"));
  }
}
