/**
 * Checks before the start (การตรวจความพร้อมก่อนเริ่ม): ports, memory, disk.
 *
 * <p>ตรวจพอร์ต หน่วยความจำ และพื้นที่ดิสก์ก่อนเริ่มระบบ พร้อมข้อความที่เข้าใจง่าย
 */
@NullMarked
package th.sucharit.standalone.preflight;

import org.jspecify.annotations.NullMarked;
