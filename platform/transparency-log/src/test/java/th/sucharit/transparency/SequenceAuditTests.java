package th.sucharit.transparency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import th.sucharit.transparency.SequenceAudit.Verdict;

class SequenceAuditTests {

  private final SequenceAudit audit = new SequenceAudit(new CompactBook());

  @Test
  void acceptsAStoryInOrder() {
    for (long sequence = 1; sequence <= 5; sequence++) {
      assertThat(audit.note("a", sequence)).isEqualTo(Verdict.NEXT);
    }
    assertThat(audit.gaps()).isEmpty();
  }

  @Test
  void namesWhatIsMissing() {
    audit.note("a", 1);
    assertThat(audit.note("a", 4)).isEqualTo(Verdict.EARLY);
    audit.note("a", 5);
    audit.note("a", 9);
    assertThat(audit.gaps())
        .singleElement()
        .satisfies(story -> {
          assertThat(story.aggregate()).isEqualTo("a");
          assertThat(audit.missing(story)).isEqualTo(Map.of(2L, 3L, 6L, 8L));
        });
  }

  @Test
  void seesThatTheFirstEventIsMissing() {
    audit.note("a", 2);
    assertThat(audit.missing(audit.gaps().getFirst())).isEqualTo(Map.of(1L, 1L));
  }

  @Test
  void seesNumbersThatComeTwice() {
    audit.note("a", 1);
    audit.note("a", 3);
    assertThat(audit.note("a", 1)).isEqualTo(Verdict.REPEATED);
    assertThat(audit.note("a", 3)).isEqualTo(Verdict.REPEATED);
    assertThat(audit.note("a", 0)).isEqualTo(Verdict.REPEATED);
  }

  @Test
  void closesAllGapsWhateverTheOrder() {
    Random random = new Random(1);
    for (int round = 0; round < 200; round++) {
      SequenceAudit shuffled = new SequenceAudit(new CompactBook());
      List<Long> numbers = new ArrayList<>(LongStream.rangeClosed(1, 40).boxed().toList());
      Collections.shuffle(numbers, random);
      for (long number : numbers) {
        assertThat(shuffled.note("a", number)).isNotEqualTo(Verdict.REPEATED);
      }
      assertThat(shuffled.gaps()).isEmpty();
      assertThat(shuffled.note("a", 41)).isEqualTo(Verdict.NEXT);
    }
  }

  @Test
  void takesUpAnOpenStoryAgain() {
    audit.note("a", 3);
    SequenceAudit again = new SequenceAudit(new CompactBook());
    audit.gaps().forEach(again::restore);
    again.note("a", 1);
    assertThat(again.note("a", 3)).isEqualTo(Verdict.REPEATED);
    again.note("a", 2);
    assertThat(again.gaps()).isEmpty();
  }

  @Test
  void keepsMillionsApart() {
    CompactBook book = new CompactBook();
    for (int i = 0; i < 100_000; i++) {
      book.put(Fingerprint.of("id " + i), i);
    }
    assertThat(book.size()).isEqualTo(100_000);
    for (int i = 0; i < 100_000; i++) {
      assertThat(book.get(Fingerprint.of("id " + i))).hasValue(i);
    }
    assertThat(book.get(Fingerprint.of("id 100000"))).isEmpty();
  }
}
