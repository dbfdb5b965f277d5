package th.sucharit.plans.progress;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import th.sucharit.plans.document.Money;
import th.sucharit.plans.evidence.EvidenceFiles.Catalogue;
import th.sucharit.plans.evidence.EvidenceFiles.Shown;
import th.sucharit.plans.progress.ProgressReport.Version;

/**
 * A report as the API shows it: figures to everybody, texts and files to those inside.
 *
 * @param version for {@code If-Match}
 */
record ReportAnswer(
    long version,
    ProgressState state,
    @Nullable Money spent,
    int evidenceFiles,
    Instant reportedAt,
    @Nullable Texts texts) {

  /** What stays inside the local government and its province. */
  record Texts(List<Report.Output> outputs, Report.Remarks remarks, List<Shown> evidence) {}

  static ReportAnswer open(long number, Version version) {
    return answer(number, version, null);
  }

  /**
   * @param indicators of the item as it stands now
   */
  static ReportAnswer inside(
      long number, Version version, Catalogue files, List<String> indicators) {
    Report said = version.report();
    return answer(
        number,
        version,
        new Texts(
            said.outputs().stream()
                .map(output -> output.among(indicators, version.on().indicators()))
                .toList(),
            said.remarks(),
            files.show(said.evidence())));
  }

  private static ReportAnswer answer(long number, Version version, @Nullable Texts texts) {
    Report said = version.report();
    return new ReportAnswer(
        number, said.state(), said.spent(), said.evidence().size(), version.at(), texts);
  }
}
