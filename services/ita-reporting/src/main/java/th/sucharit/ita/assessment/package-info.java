/**
 * Assessments of local governments: scores entered, made official, corrected and shown.
 *
 * <p>ผลการประเมิน ITA ขององค์กรปกครองส่วนท้องถิ่น: บันทึกคะแนน ยืนยันผลอย่างเป็นทางการ แก้ไข
 * และแสดงผล
 */
@NullMarked
package th.sucharit.ita.assessment;

import org.jspecify.annotations.NullMarked;
