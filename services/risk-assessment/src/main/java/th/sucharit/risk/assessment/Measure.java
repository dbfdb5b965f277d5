package th.sucharit.risk.assessment;

import org.jspecify.annotations.Nullable;

/**
 * What is done against a risk (มาตรการควบคุมความเสี่ยง).
 *
 * @param planItem number of the item of the five-year plan that does it
 */
record Measure(String text, @Nullable Integer planItem, @Nullable String remark) {}
