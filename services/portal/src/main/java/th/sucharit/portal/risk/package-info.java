/**
 * Reading a local government's corruption-risk assessment.
 *
 * <p>อ่านการประเมินความเสี่ยงการทุจริตของหน่วยงาน
 */
@NullMarked
package th.sucharit.portal.risk;

import org.jspecify.annotations.NullMarked;
