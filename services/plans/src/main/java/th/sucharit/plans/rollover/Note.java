package th.sucharit.plans.rollover;

import org.jspecify.annotations.Nullable;
import th.sucharit.plans.findings.Finding;

/**
 * What became of one part of a plan (บันทึกการยกแผนรายจุด).
 *
 * @param spot where in the new plan
 * @param before what the former plan said, shortened
 * @param after what the new plan says, shortened; absent where it is left open
 */
record Note(Reason reason, Finding.Spot spot, @Nullable String before, @Nullable String after) {}
