/**
 * Plans come in from files or pasted text, and go out as files; nothing is kept before the officer
 * has seen what was understood and confirms it.
 *
 * <p>นำเข้าแผนจากไฟล์หรือข้อความ และส่งออกเป็นไฟล์ ไม่บันทึกสิ่งใดก่อนเจ้าหน้าที่ตรวจดูและยืนยัน
 */
@NullMarked
package th.sucharit.portal.plan.files;

import org.jspecify.annotations.NullMarked;
