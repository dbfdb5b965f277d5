package th.sucharit.disclosure.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.contracts.Jurisdiction;
import th.sucharit.disclosure.checklist.Change.Evidenced;
import th.sucharit.disclosure.checklist.Change.Withdrawn;
import th.sucharit.disclosure.checklist.Evidence.Address;
import th.sucharit.disclosure.checklist.Evidence.Entered;
import th.sucharit.disclosure.checklist.Evidence.Published;
import th.sucharit.disclosure.framework.Item;
import th.sucharit.disclosure.framework.Items;
import th.sucharit.disclosure.framework.PlatformRule.Source;

class ChecklistTests {

  private static final Instant MONDAY = Instant.parse("2026-11-16T02:00:00Z");
  private static final Instant TUESDAY = Instant.parse("2026-11-17T02:00:00Z");
  private static final Item PLAN = Items.named("O25");

  private final Checklist checklist =
      Checklist.open(Jurisdiction.of("5460802", "46"), new FiscalYear(2568));

  @Test
  void hasOneNameForOneLocalGovernmentAndYear() {
    assertThat(checklist.id()).isEqualTo("5460802-2568");
  }

  @Test
  void showsWhatAnOfficerEnters() {
    assertThat(checklist.enter(PLAN, entered("https://a.go.th/", MONDAY)))
        .contains(new Evidenced("O25", Origin.OFFICER));
    assertThat(checklist.evidenced()).containsExactly("O25");
    assertThat(checklist.of(PLAN).origins()).containsExactly(Origin.OFFICER);
  }

  @Test
  void changesNothingWhenTheSameIsEnteredAgain() {
    checklist.enter(PLAN, entered("https://a.go.th/", MONDAY));
    assertThat(checklist.enter(PLAN, entered("https://a.go.th/", TUESDAY))).isEmpty();
    assertThat(checklist.enter(PLAN, entered("https://b.go.th/", TUESDAY))).isPresent();
  }

  @Test
  void losesItsEvidenceWhenTheLastIsTakenBack() {
    assertThat(checklist.withdraw(PLAN)).isEmpty();
    checklist.enter(PLAN, entered("https://a.go.th/", MONDAY));
    assertThat(checklist.withdraw(PLAN)).contains(new Withdrawn("O25"));
    assertThat(checklist.evidenced()).isEmpty();
  }

  @Test
  void keepsWhatThePlatformShowsWhenAnOfficerTakesEvidenceBack() {
    checklist.enter(PLAN, entered("https://a.go.th/", MONDAY));
    checklist.fill(List.of(PLAN), announced("p1", 3, MONDAY));
    assertThat(checklist.of(PLAN).origins()).containsExactly(Origin.OFFICER, Origin.PLATFORM);
    assertThat(checklist.withdraw(PLAN)).contains(new Evidenced("O25", Origin.PLATFORM));
    assertThat(checklist.evidenced()).containsExactly("O25");
  }

  @Test
  void showsTheSameInWhateverOrderFactsCome() {
    Published first = announced("p1", 3, MONDAY);
    Published again = announced("p1", 7, TUESDAY);
    Published other = announced("p0", 2, TUESDAY);
    List<Published> expected = List.of(other, again);
    for (List<Published> order :
        List.of(
            List.of(first, again, other),
            List.of(other, again, first),
            List.of(again, first, other, first, again, other))) {
      Checklist fresh = Checklist.open(Jurisdiction.of("5460802", "46"), new FiscalYear(2568));
      order.forEach(fact -> fresh.fill(List.of(PLAN), fact));
      assertThat(fresh.of(PLAN).published()).isEqualTo(expected);
    }
  }

  @Test
  void announcesNothingForAFactItShowsAlready() {
    assertThat(checklist.fill(List.of(PLAN), announced("p1", 3, MONDAY)))
        .containsExactly(new Evidenced("O25", Origin.PLATFORM));
    assertThat(
            Stream.of(announced("p1", 3, MONDAY), announced("p1", 2, TUESDAY))
                .flatMap(fact -> checklist.fill(List.of(PLAN), fact).stream()))
        .isEmpty();
  }

  private static Entered entered(String url, Instant at) {
    return new Entered(List.of(new Address(url, "แผน")), null, at);
  }

  private static Published announced(String plan, long version, Instant at) {
    return new Published(Source.ANNOUNCED_PLAN, plan, version, at);
  }
}
