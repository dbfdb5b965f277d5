package th.sucharit.complaints.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.starter.web.Problem;

class CaseKeyTests {

  private final CaseKeys keys =
      new CaseKeys(
          new ComplaintSettings(
              "a-secret-of-at-least-24-letters",
              new ComplaintSettings.Windows(Duration.ofDays(30), Duration.ofDays(30))));
  private final CaseKey key = new CaseKey("c1", keys.aes("case-key"));

  @Test
  void opensOnlyForItsOwnCase() {
    Sealed text = key.seal("ทดสอบ 000");
    assertThat(key.open(text)).isEqualTo("ทดสอบ 000");
    CaseKey other = new CaseKey("c2", keys.aes("case-key"));
    assertThatIllegalStateException().isThrownBy(() -> other.open(text));
  }

  @Test
  void opensNothingOnceDestroyed() {
    Sealed text = key.seal("ทดสอบ 000");
    CaseKey destroyed = new CaseKey("c1", null);
    assertThatExceptionOfType(Problem.class).isThrownBy(() -> destroyed.open(text));
    assertThatExceptionOfType(Problem.class).isThrownBy(() -> destroyed.seal("x"));
  }

  @Test
  void holdsNothingReadableAndSealsTheSameTextDifferently() {
    Sealed text = key.seal("canary-contact");
    assertThat(new String(text.sealed(), StandardCharsets.ISO_8859_1)).doesNotContain("canary");
    assertThat(key.seal("canary-contact").sealed()).isNotEqualTo(text.sealed());
  }

  @Test
  void usesAnotherKeyForEachPurpose() {
    assertThat(keys.aes("case-key").getEncoded()).isNotEqualTo(keys.mac("receipt-lookup", ""));
    assertThat(keys.mac("a", "text")).isNotEqualTo(keys.mac("b", "text"));
  }

  @Test
  void findsWordsWithoutKeepingThem() {
    SubjectWords words = new SubjectWords(keys);
    LocalGovernmentId here = new LocalGovernmentId("5460802");
    assertThat(words.of(here, "ไฟถนนดับหน้าวัด Main Street"))
        .containsAll(words.of(here, "ถนน"))
        .containsAll(words.of(here, "main STREET"))
        .doesNotContainAnyElementsOf(words.of(here, "ขยะ"))
        .doesNotContainAnyElementsOf(words.of(new LocalGovernmentId("5460803"), "ถนน"));
    assertThat(words.of(here, " .,- ")).isEmpty();
  }
}
