/**
 * The corruption-risk assessment of a local government (การประเมินความเสี่ยงการทุจริต): criteria as
 * versioned data, and what is rated by them.
 */
@NullMarked
package th.sucharit.risk;

import org.jspecify.annotations.NullMarked;
