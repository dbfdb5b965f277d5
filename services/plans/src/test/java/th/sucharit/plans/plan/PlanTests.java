package th.sucharit.plans.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
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
  private static final String HASH = "0".repeat(64);

  private final PlanDocument small =
      new PlanReader().read(PlanFiles.bytes(PlanFiles.small("5460802", 2566)));
  private final PlanDocument huaiMek = new PlanReader().read(PlanFiles.huaiMek());

  static List<PlanState> closedStates() {
    return List.of(
        new PlanState.Submitted(MONDAY, HASH),
        new PlanState.Approved(MONDAY, HASH),
        new PlanState.Announced(MONDAY, HASH));
  }

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

  @ParameterizedTest
  @MethodSource("closedStates")
  void refusesToBeRevisedOnceItIsNoDraft(PlanState state) {
    Plan plan = inState(state);
    assertThatThrownBy(() -> plan.revise(huaiMek, TUESDAY))
        .isInstanceOfSatisfying(
            Problem.class,
            refused -> {
              assertThat(refused.status()).isEqualTo(409);
              assertThat(refused.type()).isEqualTo("urn:sucharit:problem:plan-not-draft");
            });
    assertThat(plan.content()).isEqualTo(small);
  }

  @Test
  void isReadByEverybodyOnlyOnceItIsAnnounced() {
    Caller nobody = caller(Set.of(), null, null);
    Caller outside = caller(Set.of(Roles.AUDITOR), null, null);
    assertThat(Readership.mayRead(nobody, inState(new PlanState.Draft(MONDAY)))).isFalse();
    assertThat(Readership.mayRead(nobody, inState(new PlanState.Submitted(MONDAY, HASH))))
        .isFalse();
    assertThat(Readership.mayRead(nobody, inState(new PlanState.Approved(MONDAY, HASH)))).isFalse();
    assertThat(Readership.mayRead(nobody, inState(new PlanState.Announced(MONDAY, HASH)))).isTrue();
    assertThat(Readership.mayRead(outside, inState(new PlanState.Draft(MONDAY)))).isFalse();
    assertThat(Readership.mayReadDrafts(nobody, inState(new PlanState.Announced(MONDAY, HASH))))
        .isFalse();
  }

  @Test
  void isReadAsADraftByItsOwnPeopleAndTheProvince() {
    Plan draft = inState(new PlanState.Draft(MONDAY));
    for (String role : List.of(Roles.OFFICER, Roles.EXECUTIVE, Roles.COUNCIL_AUDITOR)) {
      assertThat(Readership.mayRead(caller(Set.of(role), "5460802", null), draft)).isTrue();
      assertThat(Readership.mayRead(caller(Set.of(role), "5800106", null), draft)).isFalse();
    }
    assertThat(Readership.mayRead(caller(Set.of(Roles.INVESTIGATOR), "5460802", null), draft))
        .isFalse();
    assertThat(Readership.mayRead(caller(Set.of(Roles.PROVINCIAL_OFFICER), null, "46"), draft))
        .isTrue();
    assertThat(Readership.mayRead(caller(Set.of(Roles.PROVINCIAL_OFFICER), null, "*"), draft))
        .isTrue();
    assertThat(Readership.mayRead(caller(Set.of(Roles.PROVINCIAL_OFFICER), null, "80"), draft))
        .isFalse();
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

  private Plan inState(PlanState state) {
    Plan plan = Plan.draft("p", HUAI_MEK, small, MONDAY);
    ReflectionTestUtils.setField(plan, "state", state);
    return plan;
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
