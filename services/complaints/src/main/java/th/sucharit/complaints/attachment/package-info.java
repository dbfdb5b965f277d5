/**
 * Files of complaints: looked at and cleaned when they come in, kept under the key of their case,
 * removed with it.
 *
 * <p>ไฟล์แนบเรื่องร้องเรียน: ตรวจและลบข้อมูลแฝงเมื่อรับ เก็บโดยเข้ารหัสด้วยกุญแจประจำเรื่อง
 * และลบไปพร้อมกับเรื่อง
 */
@NullMarked
package th.sucharit.complaints.attachment;

import org.jspecify.annotations.NullMarked;
