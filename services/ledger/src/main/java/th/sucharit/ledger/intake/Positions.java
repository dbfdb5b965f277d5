package th.sucharit.ledger.intake;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.listener.ConsumerAwareRebalanceListener;
import th.sucharit.ledger.log.AppendLog;
import th.sucharit.ledger.log.Source;

/**
 * From where each partition is read on: what the log says, never what the broker remembers. The two
 * became durable together, so nothing is read twice or left out, also after a restore.
 */
final class Positions implements ConsumerAwareRebalanceListener {

  private static final Logger log = LoggerFactory.getLogger(Positions.class);
  private static final int TRIES = 6;
  private static final long PATIENCE_SECONDS = 10;

  private final AppendLog ledger;
  private final Map<String, Object> connection;
  private final Map<String, String> topicIds = new ConcurrentHashMap<>();

  Positions(AppendLog ledger, Map<String, Object> connection) {
    this.ledger = ledger;
    this.connection = connection;
  }

  @Override
  public void onPartitionsAssigned(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
    if (partitions.isEmpty()) {
      return;
    }
    Set<String> topics = new TreeSet<>();
    partitions.forEach(partition -> topics.add(partition.topic()));
    identify(topics);
    Map<Source, Long> known = ledger.sources();
    for (TopicPartition partition : partitions) {
      Long next = known.get(source(partition.topic(), partition.partition()));
      if (next == null) {
        consumer.seekToBeginning(Set.of(partition));
      } else {
        consumer.seek(partition, next);
      }
    }
    log.info("Reads {} partitions of {}", partitions.size(), topics);
  }

  /** The partition as the broker identifies it. */
  Source source(String topic, int partition) {
    if (!topicIds.containsKey(topic)) {
      identify(Set.of(topic));
    }
    return new Source(Objects.requireNonNull(topicIds.get(topic)), partition);
  }

  private void identify(Set<String> topics) {
    for (int tries = 1; ; tries++) {
      try (Admin admin = Admin.create(connection)) {
        Map<String, TopicDescription> found =
            admin.describeTopics(topics).allTopicNames().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        found.forEach((name, topic) -> topicIds.put(name, topic.topicId().toString()));
        return;
      } catch (ExecutionException | TimeoutException e) {
        if (tries == TRIES) {
          throw new IllegalStateException("the broker does not describe " + topics, e);
        }
        log.warn("The broker does not describe {}: {}", topics, e.toString());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }
  }
}
