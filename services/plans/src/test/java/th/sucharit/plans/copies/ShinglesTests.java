package th.sucharit.plans.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ShinglesTests {

  private final Random random = new Random(7);

  @Test
  void holdAboutOnePieceOfSixteen() {
    assertThat(of(text(160_000)).size()).isBetween(9_500, 10_500);
  }

  @Test
  void haveInCommonWhatTheirTextsHave() {
    String shared = text(60_000);
    Shingles one = of(shared + text(20_000));
    Shingles other = of(text(20_000) + shared);
    assertThat(one.likeness(other)).isBetween(57, 63);
    assertThat(one.likeness(one)).isEqualTo(100);
    assertThat(of(text(9)).likeness(of(text(9)))).isZero();
  }

  @Test
  void areTheSameInAnyOrderOfTheTexts() {
    Masked first = new Masked(text(5_000));
    Masked second = new Masked(text(5_000));
    assertThat(Shingles.of(List.of(first, second)))
        .isEqualTo(Shingles.of(List.of(second, first)))
        .isEqualTo(
            Shingles.union(List.of(Shingles.of(List.of(first)), Shingles.of(List.of(second)))));
  }

  @Test
  void canBeTakenAwayFromEachOther() {
    Shingles template = of(text(20_000));
    Shingles own = of(text(20_000));
    Shingles both = Shingles.union(List.of(template, own));
    assertThat(both.without(template)).isEqualTo(own);
    assertThat(both.shared(own)).isEqualTo(own.size());
    assertThat(both.without(both).size()).isZero();
  }

  @Test
  void areFoundByTheirBandsWhenAlikeAndSeldomOtherwise() {
    int foundAlike = 0;
    int foundOthers = 0;
    for (int i = 0; i < 100; i++) {
      String shared = text(12_000);
      Shingles one = of(shared + text(4_000));
      Shingles alike = of(shared + text(4_000));
      Shingles other = of(shared.substring(0, 2_000) + text(14_000));
      foundAlike += shareBand(one, alike) ? 1 : 0;
      foundOthers += shareBand(one, other) ? 1 : 0;
    }
    assertThat(foundAlike).isGreaterThanOrEqualTo(94);
    assertThat(foundOthers).isLessThanOrEqualTo(5);
    Shingles same = of(text(3_000));
    assertThat(Signature.bands("2566-2570", same))
        .doesNotContainAnyElementsOf(Signature.bands("2571-2575", same));
  }

  private static boolean shareBand(Shingles one, Shingles other) {
    return Signature.bands("2566-2570", one).stream()
        .anyMatch(Signature.bands("2566-2570", other)::contains);
  }

  private static Shingles of(String text) {
    return Shingles.of(List.of(new Masked(text)));
  }

  private String text(int length) {
    return random
        .ints(length, 'ก', 'ฮ' + 1)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
