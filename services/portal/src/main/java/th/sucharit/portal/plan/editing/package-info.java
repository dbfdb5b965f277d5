/**
 * Officers edit the own plan part by part; whatever is not touched stays as it is, and whatever
 * somebody else saved meanwhile is shown beside what was typed.
 *
 * <p>เจ้าหน้าที่แก้ไขแผนทีละส่วน ส่วนที่ไม่ได้แก้คงเดิม และเมื่อมีผู้อื่นบันทึกก่อน
 * จะแสดงข้อมูลทั้งสองด้านเคียงกัน
 */
@NullMarked
package th.sucharit.portal.plan.editing;

import org.jspecify.annotations.NullMarked;
