package th.sucharit.complaints.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
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
      for (String id : CaseSearch.STATUSES) {
        aggregates.create(inState(id));
      }
    }
    try (ConfigurableApplicationContext after = start()) {
      Complaints complaints = after.getBean(Complaints.class);
      for (String id : CaseSearch.STATUSES) {
        assertThat(
                complaints
                    .findIn(new LocalGovernmentId("5460802"), id)
                    .map(complaint -> complaint.state().status())
                    .orElseThrow())
            .isEqualTo(id);
      }
    }
  }

  private static Complaint inState(String wanted) {
    Complaint complaint = CaseFixture.received(wanted, UNDER, NOW);
    Duration window = Duration.ofDays(30);
    Act officer = CaseFixture.officer(1);
    if (!List.of("received", "forwarded", "referred", "withdrawn").contains(wanted)) {
      complaint.accept(officer);
    }
    if (List.of("resolved", "appealed", "reopened", "erased").contains(wanted)) {
      complaint.resolve(CaseState.Outcome.ACTED, CaseFixture.words("เสร็จ"), officer);
    }
    switch (wanted) {
      case "assigned" -> complaint.assign(new Assignment("finance", "x"), officer);
      case "opinion-given" -> complaint.giveOpinion(officer);
      case "waiting" -> complaint.ask(CaseFixture.words("?"), officer, CaseFixture.CALENDAR);
      case "forwarded" -> complaint.forward(new LocalGovernmentId("5800106"), "next", officer);
      case "referred" -> complaint.refer(officer, CaseFixture.CALENDAR);
      case "dismissed" -> complaint.dismiss("in-court", CaseFixture.words("x"), officer);
      case "withdrawn" -> complaint.withdraw(CaseFixture.complainant(1));
      case "joined" ->
          complaint.join(
              CaseFixture.received("before", UNDER, NOW.minusSeconds(60)),
              officer,
              CaseFixture.CALENDAR);
      case "appealed" -> complaint.appeal(window, CaseFixture.complainant(2), CaseFixture.CALENDAR);
      case "reopened" -> complaint.reopen(CaseFixture.CALENDAR, window, CaseFixture.complainant(2));
      case "erased" -> complaint.erase(CaseFixture.RULES, NOW.plus(Duration.ofDays(4000)));
      default -> {}
    }
    return complaint;
  }

  private ConfigurableApplicationContext start() {
    return SpringApplication.run(
        ComplaintsApplication.class, Servers.running().arguments(database));
  }
}
