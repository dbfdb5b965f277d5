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
