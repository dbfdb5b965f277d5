/**
 * What the plans service announces (เหตุการณ์แผนปฏิบัติการป้องกันการทุจริต): which years a plan
 * covers, how much it holds and the hash of its content; never its text.
 */
@NullMarked
package th.sucharit.contracts.plans;

import org.jspecify.annotations.NullMarked;
