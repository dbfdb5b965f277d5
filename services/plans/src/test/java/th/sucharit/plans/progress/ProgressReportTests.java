package th.sucharit.plans.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.contracts.Jurisdiction;
import th.sucharit.plans.document.Money;
import th.sucharit.plans.progress.ProgressReport.As;
import th.sucharit.plans.progress.ProgressReport.Subject;
import th.sucharit.plans.progress.ProgressReport.Version;
import th.sucharit.starter.web.Problem;

class ProgressReportTests {

  private final ProgressReport report =
      ProgressReport.first(
          new Subject("a-plan", 1, new WindowKey(new FiscalYear(2569), 6)),
          Jurisdiction.of("5460811", "46"),
          saying(0),
          false);

  @Test
  void isCorrectedUntilItHoldsAsManyVersionsAsAreKept() {
    for (int version = 1; version < ProgressReport.MOST_VERSIONS; version++) {
      assertThat(report.correct(saying(version))).isTrue();
    }
    assertThatThrownBy(() -> report.correct(saying(ProgressReport.MOST_VERSIONS)))
        .isInstanceOfSatisfying(
            Problem.class,
            refused -> {
              assertThat(refused.status()).isEqualTo(409);
              assertThat(refused.detail()).contains("corrected as often as is kept");
            });
    assertThat(report.latest()).isEqualTo(saying(ProgressReport.MOST_VERSIONS - 1));
    assertThat(report.earlier()).hasSize(ProgressReport.MOST_VERSIONS - 1);
    assertThat(report.correct(report.latest())).as("says nothing new").isFalse();
  }

  private static Version saying(int baht) {
    return new Version(
        new Report(
            ProgressState.IN_PROGRESS,
            Money.ofBaht(baht + ".00"),
            List.of(),
            Report.Remarks.NONE,
            List.of()),
        new Actor("officer", "officer-1"),
        Instant.EPOCH,
        new As(1, 1, "โครงการอบรม", List.of()));
  }
}
