package th.sucharit.ita.measure;

import java.util.Optional;

/** A measure and what came of it so far (มาตรการและผลการดำเนินการ), for the report. */
public record ReportedMeasure(MeasurePlan plan, Optional<MeasureResult> result) {}
