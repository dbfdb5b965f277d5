/**
 * What the risk assessment service announces (เหตุการณ์การประเมินความเสี่ยงการทุจริต): levels and
 * counts, never what a risk is about.
 */
@NullMarked
package th.sucharit.contracts.risk_assessment;

import org.jspecify.annotations.NullMarked;
