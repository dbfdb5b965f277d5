package th.sucharit.ita.batch;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.documents.Letterhead;
import th.sucharit.documents.file.DocumentFormat;
import th.sucharit.ita.report.Layout;
import th.sucharit.starter.web.Problem;

/**
 * Reports as they are ordered; each names its local government and what stands above it.
 *
 * @param layout of the measures; by indicator when left out
 */
record BatchRequest(
    @Min(2400) @Max(2999) int fiscalYear,
    @Nullable String layout,
    @NotNull @Pattern(regexp = DocumentFormat.ENDINGS) String format,
    @NotEmpty @Size(max = MOST) List<@NotNull @Valid Wanted> reports) {

  /** More than there are local governments. */
  static final int MOST = 10_000;

  /** Whose report, and what stands above it. */
  record Wanted(
      @NotNull @Pattern(regexp = "[0-9]{7}") String localGovernment,
      @NotNull @Valid Letterhead letterhead) {}

  ReportBatch.Order order(Orderer orderer, Instant at) {
    return new ReportBatch.Order(
        new FiscalYear(fiscalYear),
        Layout.of(Optional.ofNullable(layout).orElse(Layout.USUAL))
            .orElseThrow(Layout::noSuchLayout),
        DocumentFormat.of(format),
        orderer,
        reports.size(),
        at);
  }

  /**
   * The reports of a batch.
   *
   * @throws Problem 400 when a local government is named twice
   */
  List<BatchedReport> of(String batch) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < reports.size(); i++) {
      if (!seen.add(reports.get(i).localGovernment())) {
        throw Problem.invalid(
                "report-batch-invalid",
                "A local government is named twice.",
                "ระบุองค์กรปกครองส่วนท้องถิ่นซ้ำ")
            .with("/reports/" + i + "/localGovernment", "is named before", "ระบุซ้ำ");
      }
    }
    return reports.stream()
        .map(one ->
            BatchedReport.wanted(
                batch, new LocalGovernmentId(one.localGovernment()), one.letterhead()))
        .toList();
  }
}
