/**
 * The import and export format of plans: its schema, how a file is checked and read, its canonical
 * form and hash.
 *
 * <p>รูปแบบไฟล์นำเข้าและส่งออกแผน: โครงสร้าง การตรวจสอบ การอ่าน และค่าแฮชของเนื้อหา
 */
@NullMarked
package th.sucharit.plans.format;

import org.jspecify.annotations.NullMarked;
