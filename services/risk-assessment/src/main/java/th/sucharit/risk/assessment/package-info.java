/**
 * The life of a corruption-risk assessment: risks entered and rated, submitted, approved,
 * published; who may read it.
 *
 * <p>วงจรชีวิตของการประเมินความเสี่ยงการทุจริต: ระบุและให้ระดับความเสี่ยง เสนอ อนุมัติ เผยแพร่
 * และผู้มีสิทธิอ่าน
 */
@NullMarked
package th.sucharit.risk.assessment;

import org.jspecify.annotations.NullMarked;
