package th.sucharit.complaints.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import th.sucharit.complaints.ComplaintsApplication;
import th.sucharit.contracts.Jurisdiction;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.starter.events.Aggregates;
import th.sucharit.testing.Servers;

/** What one process wrote, the next one reads, whatever it has written itself so far. */
class RestartIT {

  private static final Jurisdiction UNDER = Jurisdiction.of("5460802", "46");
  private static final Instant NOW = Instant.parse("2026-11-21T02:00:00Z");

  private final String database = "restart_" + UUID.randomUUID().toString().substring(0, 8);

  @Test
  void readsEveryStateThatTheProcessBeforeItWrote() {
    try (ConfigurableApplicationContext before = start()) {
      Aggregates aggregates = before.getBean(Aggregates.class);
      for (String id : List.of("received", "accepted", "resolved")) {
        aggregates.create(inState(id));
      }
    }
    try (ConfigurableApplicationContext after = start()) {
      Complaints complaints = after.getBean(Complaints.class);
      for (String id : List.of("received", "accepted", "resolved")) {
        assertThat(
                complaints
                    .findIn(new LocalGovernmentId("5460802"), id)
                    .map(Complaint::history)
                    .orElseThrow())
            .last()
            .extracting(CaseState::status)
            .isEqualTo(id);
      }
    }
  }

  private static Complaint inState(String wanted) {
    Terms terms = Terms.from(NOW, new ComplaintSettings.Deadlines(7, 15));
    Complaint complaint =
        Complaint.file(
            wanted,
            UNDER,
            "hash-" + wanted,
            new Complaint.Matter("ไฟดับ", "ดับ", null),
            NOW,
            terms);
    if (!wanted.equals("received")) {
      complaint.accept(NOW);
    }
    if (wanted.equals("resolved")) {
      complaint.resolve(CaseState.Outcome.ACTED, "เสร็จ", NOW);
    }
    return complaint;
  }

  private ConfigurableApplicationContext start() {
    return new SpringApplicationBuilder(ComplaintsApplication.class)
        .run(
            Map.of(
                    "SUCHARIT_MONGODB_URI",
                    Servers.running().mongodb(),
                    "SUCHARIT_KAFKA_BOOTSTRAP",
                    Servers.running().kafka(),
                    "spring.mongodb.database",
                    database,
                    "spring.kafka.consumer.group-id",
                    database,
                    "server.port",
                    "0")
                .entrySet()
                .stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new));
  }
}
