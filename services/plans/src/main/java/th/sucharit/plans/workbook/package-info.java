/**
 * A plan as a workbook that is filled in without a connection and brought back: every part of the
 * plan on a sheet of its own, signed by the platform, each error named by its cell.
 *
 * <p>แผนในรูปสมุดงานสำหรับกรอกนอกระบบแล้วนำกลับเข้า ลงลายมือชื่อโดยระบบ
 * และแจ้งข้อผิดพลาดเป็นรายเซลล์
 */
@NullMarked
package th.sucharit.plans.workbook;

import org.jspecify.annotations.NullMarked;
