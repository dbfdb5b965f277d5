package th.sucharit.complaints.abuse;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.starter.web.Problem;

/** How much comes in as files without proof. */
class UploadGuardTests {

  private static final LocalGovernmentId HUAI_MEK = new LocalGovernmentId("5460802");
  private static final LocalGovernmentId THA_PHAE = new LocalGovernmentId("5800106");
  private static final long MEGABYTES = 1024 * 1024;

  private final AtomicLong now = new AtomicLong(7);
  private final Proofs proofs = mock(Proofs.class);
  private final UploadGuard guard =
      new UploadGuard(
          proofs, new UploadSettings(Quota.of("30/1h"), Quota.of("40/1h")), 100, now::get);

  @Test
  void takesSoMuchInAnHourAndWithAProofAlways() {
    guard.admit(HUAI_MEK, 14 * MEGABYTES, null);
    guard.admit(HUAI_MEK, 15 * MEGABYTES, null);
    assertRefused(HUAI_MEK, 15 * MEGABYTES);
    guard.admit(THA_PHAE, 10 * MEGABYTES, null);
    assertRefused(THA_PHAE, 10 * MEGABYTES);
    when(proofs.take("solved")).thenReturn(true);
    assertThatCode(() -> guard.admit(HUAI_MEK, 15 * MEGABYTES, "solved"))
        .doesNotThrowAnyException();
    now.addAndGet(Duration.ofMinutes(30).toNanos());
    guard.admit(HUAI_MEK, 14 * MEGABYTES, null);
    assertRefused(HUAI_MEK, 14 * MEGABYTES);
  }

  private void assertRefused(LocalGovernmentId to, long size) {
    assertThatThrownBy(() -> guard.admit(to, size, null))
        .isInstanceOf(Problem.class)
        .hasMessageContaining("Very many files");
  }
}
