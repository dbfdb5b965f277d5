package th.sucharit.oversight.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import th.sucharit.contracts.DomainEvent;
import th.sucharit.contracts.Topics;
import th.sucharit.contracts.ita_reporting.ItaAssessmentMadeOfficial;
import th.sucharit.contracts.ita_reporting.ItaAssessmentScored;
import th.sucharit.contracts.plans.PlanAnnounced;
import th.sucharit.contracts.plans.PlanDrafted;
import th.sucharit.contracts.plans.PlanRevised;
import th.sucharit.starter.events.View;

/** What was announced stays on the board until its correction is announced too. */
class CorrectionsIT extends ThreeLocalGovernments {

  @Test
  void keepsAnOfficialResultWhileItIsBeingCorrected() {
    Instant now = clock.instant();
    send(
        Topics.ITA_REPORTING,
        THA_PHAE,
        "ita-b",
        new ItaAssessmentScored(
            2567, "68.50", "must-improve-urgently", false, List.of(), List.of()),
        new ItaAssessmentMadeOfficial(
            2567, "68.51", "68.50", "must-improve-urgently", false, List.of(), List.of(), now),
        new ItaAssessmentScored(2567, "99.00", "passed-excellent", true, List.of(), List.of()));
    await()
        .until(() ->
            mongo.findById("ita-b", ItaStanding.class) != null
                && mongo.findById("ita-b", ItaStanding.class).appliedSequence() == 3);
    assertThat(row(THA_PHAE, "2567").cells().ita())
        .isEqualTo(new Cells.OfIta(2567, "68.51", "must-improve-urgently", false, true));
  }

  @Test
  void showsTheYearsThatWereAnnouncedWhileARevisionMovesThem() {
    Instant now = clock.instant();
    DomainEvent drafted = new PlanDrafted(1, 2565, 2569, HASH, OUTLINE);
    DomainEvent announced = new PlanAnnounced(1, 2565, 2569, HASH, now, OUTLINE);
    DomainEvent revised = new PlanRevised(2, 2570, 2574, HASH, HASH, OUTLINE);
    send(Topics.PLANS, THA_PHAE, "plan-b", drafted, announced, revised);
    await().until(() -> appliedTo("plan-b", PlanStanding.class) == 3);
    await().until(() -> row(THA_PHAE, "2569").cells().plan() != null);
    assertThat(row(THA_PHAE, "2569").cells().plan())
        .isEqualTo(new Cells.OfPlan("announced", 2565, 2569));
    assertThat(row(THA_PHAE, "2570").cells().plan()).as("announced by nobody").isNull();

    DomainEvent again = new PlanAnnounced(2, 2570, 2574, HASH, now, OUTLINE);
    send(Topics.PLANS, THA_PHAE, "plan-b", drafted, announced, revised, again);
    await().until(() -> row(THA_PHAE, "2570").cells().plan() != null);
    assertThat(row(THA_PHAE, "2570").cells().plan())
        .isEqualTo(new Cells.OfPlan("announced", 2570, 2574));
    assertThat(row(THA_PHAE, "2569").cells().plan()).isNull();
  }

  private long appliedTo(String id, Class<? extends Standing> kind) {
    return Optional.ofNullable(mongo.findById(id, kind)).map(View::appliedSequence).orElse(0L);
  }
}
