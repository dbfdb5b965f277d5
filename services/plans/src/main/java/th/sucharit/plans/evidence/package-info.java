/**
 * Files that show what was done for a plan.
 *
 * <p>ไฟล์หลักฐานการดำเนินงานตามแผน
 */
@NullMarked
package th.sucharit.plans.evidence;

import org.jspecify.annotations.NullMarked;
