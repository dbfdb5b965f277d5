package th.sucharit.oversight.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import th.sucharit.contracts.Jurisdiction;
import th.sucharit.oversight.OversightApplication;
import th.sucharit.testing.EventProducer;
import th.sucharit.testing.Servers;
import th.sucharit.testing.ServiceTest;
import th.sucharit.testing.TestTokens;

/** The board equals what the topics make of an empty one, however the facts came. */
@ServiceTest
class RebuildIT {

  private static final int LOCAL_GOVERNMENTS = 40;
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  @Autowired BoardHash hash;
  @Autowired MongoTemplate mongo;
  @Autowired Clock clock;

  @Test
  void equalsARebuildFromTheTopicsAfterDoubledAndDelayedDeliveries() {
    Country country = new Country(20261121, clock.instant());
    List<List<Country.Told>> stories =
        IntStream.range(0, LOCAL_GOVERNMENTS)
            .mapToObj(number -> Jurisdiction.of(Integer.toString(6_770_100 + number), "77"))
            .flatMap(under -> country.of(under).stream())
            .toList();
    List<Country.Told> deliveries = country.confused(stories);
    assertThat(deliveries.size())
        .isGreaterThan(stories.stream().mapToInt(List::size).sum() + LOCAL_GOVERNMENTS);
    deliveries.forEach(RebuildIT::deliver);

    await().atMost(PATIENCE).until(() -> appliedFacts() == factsOf(stories));
    BoardHash.Told live = hash.told();
    assertThat(live.rows()).isGreaterThanOrEqualTo(LOCAL_GOVERNMENTS * 4L);

    try (ConfigurableApplicationContext rebuilt = emptyInstallation()) {
      BoardHash rebuiltHash = rebuilt.getBean(BoardHash.class);
      await().atMost(PATIENCE).until(() -> rebuiltHash.told().equals(hash.told()));
      assertThat(rebuiltHash.told()).isEqualTo(hash.told());
      // and it is no hash of nothing: one cell more and it is another
      mongo.remove(
          Query.query(Criteria.where("_id").is("6770100:" + BoardRow.NOW)), BoardRow.class);
      assertThat(hash.told()).isNotEqualTo(rebuiltHash.told());
    }
  }

  private long appliedFacts() {
    return List.of(
            BodyStanding.class,
            PlanStanding.class,
            RiskStanding.class,
            ChecklistStanding.class,
            ItaStanding.class,
            CaseStanding.class)
        .stream()
        .flatMap(kind -> mongo.findAll(kind).stream())
        .filter(standing -> standing.localGovernment().code().startsWith("67701"))
        .mapToLong(Standing::appliedSequence)
        .sum();
  }

  private static long factsOf(List<List<Country.Told>> stories) {
    return stories.stream().mapToLong(List::size).sum();
  }

  private static void deliver(Country.Told told) {
    EventProducer.to(told.topic())
        .send(
            EventProducer.Envelope.of(told.subject(), told.sequence(), told.under(), told.fact()));
  }

  private static ConfigurableApplicationContext emptyInstallation() {
    String own = UUID.randomUUID().toString().substring(0, 8);
    return SpringApplication.run(
        OversightApplication.class,
        "--server.port=0",
        "--SUCHARIT_MONGODB_URI=" + Servers.running().mongodb(),
        "--spring.mongodb.database=rebuild_" + own,
        "--SUCHARIT_KAFKA_BOOTSTRAP=" + Servers.running().kafka(),
        "--spring.kafka.consumer.group-id=rebuild-" + own,
        "--SUCHARIT_ISSUER=" + TestTokens.ISSUER,
        "--SUCHARIT_JWKS_URI=" + TestTokens.jwksUri());
  }
}
