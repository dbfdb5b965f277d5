package th.sucharit.plans.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.test.util.ReflectionTestUtils;
import th.sucharit.contracts.Jurisdiction;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.contracts.plans.PlanOutline;
import th.sucharit.contracts.plans.PlanOutline.YearBudget;
import th.sucharit.plans.document.PlanDocument;
import th.sucharit.plans.format.PlanFiles;
import th.sucharit.plans.format.PlanReader;
import th.sucharit.starter.security.Caller;
import th.sucharit.starter.security.Roles;
import th.sucharit.starter.web.Problem;

class PlanTests {

  private static final Instant MONDAY = Instant.parse("2026-11-16T02:00:00Z");
  private static final Instant TUESDAY = Instant.parse("2026-11-17T02:00:00Z");
  private static final Jurisdiction HUAI_MEK = Jurisdiction.of("5460802", "46");

  private final PlanDocument small =
      new PlanReader().read(PlanFiles.bytes(PlanFiles.small("5460802", 2566)));
  private final PlanDocument huaiMek = new PlanReader().read(PlanFiles.huaiMek());

  @Test
  void beginsAsADraftInItsFirstRevision() {
    Plan plan = Plan.draft("p", HUAI_MEK, small, MONDAY);
    assertThat(plan.status()).isEqualTo("draft");
    assertThat(plan.revision().number()).isEqualTo(1);
    assertThat(plan.revision().contentHash()).matches("[0-9a-f]{64}");
    assertThat(Plan.slot(HUAI_MEK, plan.period())).isEqualTo("5460802:2566-2570");
  }

  @Test
  void numbersItsRevisionsAndRemembersTheirHashes() {
    Plan plan = Plan.draft("p", HUAI_MEK, small, MONDAY);
    assertThat(plan.revise(huaiMek, TUESDAY)).isPresent();
    assertThat(plan.revisions()).extracting(Revision::number).containsExactly(1, 2);
    assertThat(plan.revisions()).extracting(Revision::contentHash).doesNotHaveDuplicates();
    assertThat(plan.revision().at()).isEqualTo(TUESDAY);
    assertThat(plan.title()).isEqualTo(huaiMek.cover().title().reading());
    assertThat(plan.content()).isEqualTo(huaiMek);
  }

  @Test
  void makesNoRevisionOfTheSameContent() {
    Plan plan = Plan.draft("p", HUAI_MEK, small, MONDAY);
    assertThat(plan.revise(small, TUESDAY)).isEmpty();
    assertThat(plan.revisions()).hasSize(1);
  }

  @Test
  void goesFromDraftToAnnouncementWithTheContentThatWasApproved() {
    Plan plan = submitted();
    assertThat(plan.state())
        .isEqualTo(new PlanState.Submitted(MONDAY, plan.revision().contentHash()));
    plan.approve(TUESDAY);
    assertThat(plan.state())
        .isEqualTo(new PlanState.Approved(TUESDAY, plan.revision().contentHash()));
    assertThat(plan.inForce()).isEmpty();
    plan.announce(TUESDAY);
    assertThat(plan.status()).isEqualTo("announced");
    assertThat(plan.inForce())
        .contains(new Announcement(plan.revision(), plan.title(), plan.period(), TUESDAY));
    assertThat(plan.steps())
        .extracting(Step::state)
        .containsExactly("submitted", "approved", "announced");
  }

  @Test
  void isGivenBackWithAReason() {
    Plan plan = submitted();
    plan.giveBack("ยอดรวมปี ๒๕๖๙", TUESDAY);
    assertThat(plan.state()).isEqualTo(new PlanState.Draft(TUESDAY));
    assertThat(plan.steps()).last().isEqualTo(new Step("draft", 1, TUESDAY, "ยอดรวมปี ๒๕๖๙"));
    plan.submit(TUESDAY);
    assertThat(plan.status()).isEqualTo("submitted");
  }

  @Test
  void isNotRevisedWhileItIsBeforeTheExecutive() {
    Plan plan = submitted();
    refused("plan-submitted", () -> plan.revise(huaiMek, TUESDAY));
    assertThat(plan.content()).isEqualTo(small);
  }

  @Test
  void losesItsApprovalWhenItsContentChanges() {
    Plan plan = approved();
    assertThat(plan.revise(small, TUESDAY)).isEmpty();
    assertThat(plan.status()).isEqualTo("approved");
    assertThat(plan.revise(huaiMek, TUESDAY)).isPresent();
    assertThat(plan.state()).isEqualTo(new PlanState.Draft(TUESDAY));
    assertThat(plan.revision().number()).isEqualTo(2);
    refused("plan-not-approved", () -> plan.announce(TUESDAY));
  }

  @Test
  void staysInForceAsAnnouncedWhileItsNextRevisionIsWritten() {
    Plan plan = approved();
    plan.announce(MONDAY);
    Announcement first = plan.inForce().orElseThrow();
    plan.revise(huaiMek, TUESDAY);
    assertThat(plan.status()).isEqualTo("draft");
    assertThat(plan.inForce()).contains(first);
    plan.submit(TUESDAY);
    plan.approve(TUESDAY);
    plan.announce(TUESDAY);
    assertThat(plan.inForce().orElseThrow().revision().number()).isEqualTo(2);
  }

  @Test
  void takesEachStepOnlyFromTheStateBeforeIt() {
    Plan draft = Plan.draft("p", HUAI_MEK, small, MONDAY);
    refused("plan-not-submitted", () -> draft.approve(TUESDAY));
    refused("plan-not-submitted", () -> draft.giveBack("no", TUESDAY));
    refused("plan-not-approved", () -> draft.announce(TUESDAY));
    Plan submitted = submitted();
    refused("plan-submitted", () -> submitted.submit(TUESDAY));
    refused("plan-not-approved", () -> submitted.announce(TUESDAY));
    Plan approved = approved();
    refused("plan-not-draft", () -> approved.submit(TUESDAY));
    refused("plan-not-submitted", () -> approved.approve(TUESDAY));
    refused("plan-not-submitted", () -> approved.giveBack("no", TUESDAY));
    Plan announced = approved();
    announced.announce(TUESDAY);
    refused("plan-not-draft", () -> announced.submit(TUESDAY));
    refused("plan-not-submitted", () -> announced.approve(TUESDAY));
    refused("plan-not-submitted", () -> announced.giveBack("no", TUESDAY));
    refused("plan-not-approved", () -> announced.announce(TUESDAY));
  }

  @Test
  void isNeitherApprovedNorAnnouncedWithAContentThatNobodyAgreedTo() {
    Plan submitted = submitted();
    ReflectionTestUtils.setField(submitted, "content", huaiMek);
    refused("plan-approval-stale", () -> submitted.approve(TUESDAY));
    Plan approved = approved();
    ReflectionTestUtils.setField(approved, "content", huaiMek);
    refused("plan-approval-stale", () -> approved.announce(TUESDAY));
  }

  @Test
  void isReadAsADraftByItsOwnPeopleAndTheProvince() {
    Plan draft = Plan.draft("p", HUAI_MEK, small, MONDAY);
    for (String role : List.of(Roles.OFFICER, Roles.EXECUTIVE, Roles.COUNCIL_AUDITOR)) {
      assertThat(Readership.mayReadDrafts(caller(Set.of(role), "5460802", null), draft)).isTrue();
      assertThat(Readership.mayReadDrafts(caller(Set.of(role), "5800106", null), draft)).isFalse();
    }
    for (Caller outside :
        List.of(
            caller(Set.of(), null, null),
            caller(Set.of(Roles.AUDITOR), null, null),
            caller(Set.of(Roles.INVESTIGATOR), "5460802", null),
            caller(Set.of(Roles.PROVINCIAL_OFFICER), null, "80"))) {
      assertThat(Readership.mayReadDrafts(outside, draft)).isFalse();
    }
    for (String province : List.of("46", "*")) {
      assertThat(
              Readership.mayReadDrafts(
                  caller(Set.of(Roles.PROVINCIAL_OFFICER), null, province), draft))
          .isTrue();
    }
  }

  @Test
  void announcesHowMuchItHoldsAndNoWordOfIt() {
    PlanOutline outline = PlanEvents.outline(huaiMek);
    assertThat(outline.dimensions()).isEqualTo(4);
    assertThat(outline.items()).isEqualTo(18);
    assertThat(outline.itemsWithBudget()).isEqualTo(4);
    assertThat(outline.indicators()).isEqualTo(56);
    assertThat(outline.budgets())
        .contains(new YearBudget(2568, 6_000_000), new YearBudget(2569, 4_000_000))
        .hasSize(5);
  }

  @Test
  void tellsAYearOfZeroFromAYearWithoutMoney() {
    assertThat(PlanEvents.outline(small).budgets()).containsExactly(new YearBudget(2566, 500_050));
    assertThat(PlanEvents.outline(small).itemsWithBudget()).isEqualTo(2);
  }

  private Plan submitted() {
    Plan plan = Plan.draft("p", HUAI_MEK, small, MONDAY);
    plan.submit(MONDAY);
    return plan;
  }

  private Plan approved() {
    Plan plan = submitted();
    plan.approve(MONDAY);
    return plan;
  }

  private static void refused(String type, ThrowingCallable step) {
    assertThatThrownBy(step)
        .isInstanceOfSatisfying(
            Problem.class,
            refused -> {
              assertThat(refused.status()).isEqualTo(409);
              assertThat(refused.type()).isEqualTo("urn:sucharit:problem:" + type);
            });
  }

  private static Caller caller(
      Set<String> roles, @Nullable String localGovernment, @Nullable String province) {
    return new Caller(
        "someone",
        roles,
        localGovernment == null ? null : new LocalGovernmentId(localGovernment),
        province);
  }
}
