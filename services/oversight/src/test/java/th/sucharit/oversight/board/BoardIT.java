package th.sucharit.oversight.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import th.sucharit.contracts.DomainEvent;
import th.sucharit.contracts.EventType;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.contracts.Jurisdiction;
import th.sucharit.contracts.Topics;
import th.sucharit.contracts.complaints.ComplaintFiled;
import th.sucharit.contracts.complaints.ComplaintResolved;
import th.sucharit.contracts.disclosure.ChecklistOpened;
import th.sucharit.contracts.disclosure.DisclosureItemEvidenced;
import th.sucharit.contracts.disclosure.DisclosureProgress;
import th.sucharit.contracts.ita_reporting.ItaAssessmentMadeOfficial;
import th.sucharit.contracts.ita_reporting.ItaAssessmentScored;
import th.sucharit.contracts.plans.PlanAnnounced;
import th.sucharit.contracts.plans.PlanDrafted;
import th.sucharit.contracts.registry.LocalGovernmentMerged;
import th.sucharit.contracts.risk_assessment.RiskAssessmentOpened;
import th.sucharit.contracts.risk_assessment.RiskAssessmentPublished;
import th.sucharit.contracts.risk_assessment.RisksAtLevel;
import th.sucharit.testing.EventProducer;
import th.sucharit.testing.RegistryFacts;
import tools.jackson.databind.JsonNode;

/** What the provincial officer sees of a local government. */
class BoardIT extends ThreeLocalGovernments {

  /** A fact of which this service has never heard. */
  @EventType("th.sucharit.complaint.pondered.v1")
  private record ComplaintPondered(int hours) implements DomainEvent {}

  @Test
  void showsInOneRowWhereEverythingStands() {
    Instant now = clock.instant();
    send(
        Topics.PLANS,
        HUAI_MEK,
        "plan-a",
        new PlanDrafted(1, 2566, 2570, HASH, OUTLINE),
        new PlanAnnounced(1, 2566, 2570, HASH, now, OUTLINE));
    send(
        Topics.RISK_ASSESSMENT,
        HUAI_MEK,
        "risk-a",
        new RiskAssessmentOpened(2569, "standard"),
        new RiskAssessmentPublished(
            2569,
            HASH,
            now,
            List.of(new RisksAtLevel("medium", 1, 6), new RisksAtLevel("high", 2, 3))));
    send(
        Topics.DISCLOSURE,
        HUAI_MEK,
        "list-a",
        new ChecklistOpened(2569, 26),
        new DisclosureItemEvidenced(
            2569, "O23", "platform", new DisclosureProgress(1, 26, "12.50")));
    send(
        Topics.ITA_REPORTING,
        HUAI_MEK,
        "ita-a",
        new ItaAssessmentScored(
            2569, "68.50", "must-improve-urgently", false, List.of(), List.of()),
        new ItaAssessmentMadeOfficial(
            2569, "68.51", "68.50", "must-improve-urgently", false, List.of(), List.of(), now));

    // each topic comes in its own time
    await().until(() -> isComplete(row(HUAI_MEK, BoardRow.NOW).cells()));
    JsonNode told = get("/oversight/local-governments/5469902", KALASIN).get(0);
    assertThat(told.has("fiscalYear")).isFalse();
    assertThat(told.at("/plan/state").stringValue()).isEqualTo("announced");
    assertThat(told.at("/plan/lastFiscalYear").intValue()).isEqualTo(2570);
    assertThat(told.at("/risks/levels/1/risks").intValue()).isEqualTo(3);
    assertThat(told.at("/disclosure/evidenced").intValue()).isEqualTo(1);
    assertThat(told.at("/disclosure/items").intValue()).isEqualTo(26);
    assertThat(told.at("/ita/overall").stringValue()).isEqualTo("68.51");
    assertThat(told.at("/ita/level").stringValue()).isEqualTo("must-improve-urgently");

    JsonNode ofYear = get("/oversight/local-governments?fiscalYear=2569&sort=-ita", KALASIN);
    assertThat(ofYear.at("/items/0/localGovernment").stringValue()).isEqualTo("5469902");
    assertThat(ofYear.at("/items/0/fiscalYear").intValue()).isEqualTo(2569);
    assertThat(ofYear.get("items").findValuesAsString("localGovernment"))
        .as("also those of whom nothing was told")
        .contains("5469903");
    assertThat(
            get("/oversight/local-governments?itaLevel=must-improve-urgently", KALASIN)
                .get("items")
                .findValuesAsString("localGovernment"))
        .containsExactly("5469902");
  }

  @Test
  void countsComplaintsAndLetsThemBecomeLateByTheMerePassingOfTime() {
    Instant now = clock.instant();
    Instant soon = now.plusMillis(1500);
    send(Topics.COMPLAINTS, NEIGHBOUR, "case-soon", filed(now, soon));
    send(
        Topics.COMPLAINTS,
        NEIGHBOUR,
        "case-done",
        filed(now, soon),
        new ComplaintPondered(3),
        new ComplaintResolved(now, "acted", false));

    await().until(() -> row(NEIGHBOUR, BoardRow.NOW).cells().complaints().received() == 2);
    await()
        .until(() ->
            row(NEIGHBOUR, BoardRow.NOW).cells().complaints().equals(new Standings.Cases(2, 1, 1)));
    String thisYear = FiscalYear.of(now).toString();
    assertThat(row(NEIGHBOUR, thisYear).cells().complaints())
        .isEqualTo(new Standings.Cases(2, 1, 1));
    JsonNode late = get("/oversight/local-governments?late=true", KALASIN);
    assertThat(late.at("/items/0/localGovernment").stringValue()).isEqualTo("5469903");
    assertThat(late.get("total").intValue()).isEqualTo(1);
    assertThat(get("/oversight/overview", KALASIN).get("withLateComplaints").intValue())
        .isEqualTo(1);
  }

  @Test
  void takesAMergedLocalGovernmentOffTheBoard() {
    Jurisdiction gone = Jurisdiction.of("5460899", "46");
    RegistryFacts.register(gone);
    await().until(() -> row(gone, BoardRow.NOW) != null);
    EventProducer.to(Topics.REGISTRY)
        .send(
            EventProducer.Envelope.of(
                "5460899",
                2,
                gone,
                new LocalGovernmentMerged(
                    "5469902",
                    java.time.LocalDate.ofInstant(clock.instant(), FiscalYear.BANGKOK))));
    await().until(() -> row(gone, BoardRow.NOW) == null);
    assertThat(
            mongo.count(
                Query.query(Criteria.where("localGovernment").is("5460899")), BoardRow.class))
        .isZero();
  }

  private static ComplaintFiled filed(Instant received, Instant due) {
    return new ComplaintFiled("general", "web", due, due, received);
  }

  private static boolean isComplete(Cells cells) {
    return cells.plan() != null
        && cells.plan().state().equals("announced")
        && cells.risks() != null
        && cells.risks().state().equals("published")
        && cells.disclosure() != null
        && cells.disclosure().evidenced() == 1
        && cells.ita() != null
        && cells.ita().official();
  }
}
