package th.sucharit.registry.localgovernment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.contracts.ProvinceCode;
import th.sucharit.contracts.registry.LocalGovernmentChanged;
import th.sucharit.contracts.registry.LocalGovernmentDissolved;
import th.sucharit.contracts.registry.LocalGovernmentMerged;
import th.sucharit.contracts.registry.LocalGovernmentRegistered;
import th.sucharit.starter.web.Problem;

class LocalGovernmentTests {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private static final LocalDate FOUNDED = LocalDate.of(2000, 1, 1);
  private static final Instant NOW = Instant.parse("2026-11-21T03:00:00Z");

  private final LocalGovernment huaiMek = registered("5460802", "ห้วยเม็ก", "460801", 5_000);
  private final LocalGovernment neighbour = registered("6460803", "คำใหญ่", "460802", 3_000);

  @Test
  void announcesItsRegistrationWithoutItsName() {
    assertThat(huaiMek.registration())
        .isEqualTo(
            new LocalGovernmentRegistered(
                "subdistrict-municipality", "4608", List.of("460801"), 5_000, FOUNDED, false));
  }

  @Test
  void keepsWhatItWasBeforeAChange() {
    LocalDate day = LocalDate.of(2026, 10, 1);
    assertThat(huaiMek.change(town(day), TODAY))
        .containsExactly(
            new LocalGovernmentChanged(
                List.of("name", "kind", "population"),
                "town-municipality",
                "4608",
                List.of("460801"),
                12_000,
                day));
    assertThat(huaiMek.on(day.minusDays(1)).orElseThrow().profile().type())
        .isEqualTo(LocalGovernmentType.SUBDISTRICT_MUNICIPALITY);
    assertThat(huaiMek.on(day).orElseThrow().profile().type())
        .isEqualTo(LocalGovernmentType.TOWN_MUNICIPALITY);
    assertThat(huaiMek.on(FOUNDED.minusDays(1))).isEmpty();
    assertThat(huaiMek.history()).hasSize(2);
  }

  @Test
  void mendsAChangeOfTheSameDay() {
    huaiMek.change(town(TODAY), TODAY);
    huaiMek.change(version("ห้วยเม็กใหม่", TODAY, 12_000), TODAY);
    assertThat(huaiMek.history()).hasSize(2);
    assertThat(huaiMek.profile().names().th()).isEqualTo("เทศบาลตำบลห้วยเม็กใหม่");
  }

  @Test
  void announcesNothingWhenNothingChanged() {
    assertThat(huaiMek.change(version("ห้วยเม็ก", TODAY, 5_000), TODAY)).isEmpty();
    assertThat(huaiMek.history()).hasSize(1);
  }

  @Test
  void refusesAChangeBeforeTheLastOrInTheFuture() {
    huaiMek.change(town(LocalDate.of(2026, 10, 1)), TODAY);
    refused(
        "effective-date-before-last-change",
        () -> huaiMek.change(version("อื่น", LocalDate.of(2026, 9, 30), 1), TODAY));
    refused(
        "effective-date-not-come",
        () -> huaiMek.change(version("อื่น", TODAY.plusDays(1), 1), TODAY));
  }

  @Test
  void movesUnderAnotherProvinceWithItsBorders() {
    Profile moved =
        new Profile(
            huaiMek.profile().names(),
            huaiMek.profile().type(),
            new Area(new ProvinceCode("40"), "4001", List.of()),
            5_000,
            null,
            false);
    huaiMek.change(new Version(TODAY, moved, NOW), TODAY);
    assertThat(huaiMek.jurisdiction().province()).isEqualTo(new ProvinceCode("40"));
  }

  @Test
  void growsByWhatIsMergedIntoItOnce() {
    assertThat(neighbour.mergeInto(huaiMek, TODAY, TODAY))
        .containsExactly(new LocalGovernmentMerged("5460802", TODAY));
    assertThat(neighbour.status()).isEqualTo(Status.MERGED);
    assertThat(huaiMek.absorb(neighbour, TODAY, NOW)).hasSize(1);
    assertThat(huaiMek.absorb(neighbour, TODAY, NOW)).isEmpty();
    assertThat(huaiMek.profile().area().subdistricts()).containsExactly("460801", "460802");
    assertThat(huaiMek.profile().population()).isEqualTo(8_000);
  }

  @Test
  void refusesEverythingOnceItIsNoMore() {
    assertThat(huaiMek.dissolve(TODAY, TODAY)).containsExactly(new LocalGovernmentDissolved(TODAY));
    refused("local-government-ended", () -> huaiMek.change(town(TODAY), TODAY));
    refused("local-government-ended", () -> huaiMek.dissolve(TODAY, TODAY));
    refused("local-government-ended", () -> huaiMek.mergeInto(neighbour, TODAY, TODAY));
    refused("local-government-ended", () -> neighbour.mergeInto(huaiMek, TODAY, TODAY));
    refused("merge-into-itself", () -> neighbour.mergeInto(neighbour, TODAY, TODAY));
  }

  private static void refused(String type, Runnable attempt) {
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(attempt::run)
        .satisfies(problem -> {
          assertThat(problem.type()).endsWith(":" + type);
          assertThat(problem.detailTh()).isNotBlank();
        });
  }

  private static Version town(LocalDate from) {
    Profile profile =
        new Profile(
            new Names("เทศบาลเมืองห้วยเม็ก", "Huai Mek Town Municipality"),
            LocalGovernmentType.TOWN_MUNICIPALITY,
            new Area(new ProvinceCode("46"), "4608", List.of("460801")),
            12_000,
            null,
            false);
    return new Version(from, profile, NOW);
  }

  private static Version version(String name, LocalDate from, int population) {
    return new Version(from, profile(name, "460801", population), NOW);
  }

  private static Profile profile(String name, String subdistrict, int population) {
    return new Profile(
        new Names("เทศบาลตำบล" + name, "Huai Mek Subdistrict Municipality"),
        LocalGovernmentType.SUBDISTRICT_MUNICIPALITY,
        new Area(new ProvinceCode("46"), "4608", List.of(subdistrict)),
        population,
        null,
        false);
  }

  private static LocalGovernment registered(
      String code, String name, String subdistrict, int population) {
    return LocalGovernment.register(
        new LocalGovernmentId(code),
        new Version(FOUNDED, profile(name, subdistrict, population), NOW),
        TODAY);
  }
}
