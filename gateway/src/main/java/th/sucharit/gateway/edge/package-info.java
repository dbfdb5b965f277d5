/**
 * What holds for every request, whatever its route: its id, its true address, its size, the headers
 * that protect browsers.
 *
 * <p>สิ่งที่ใช้กับทุกคำขอ ได้แก่ รหัสคำขอ ที่อยู่ผู้เรียก ขนาดข้อมูล และส่วนหัวด้านความปลอดภัย
 */
@NullMarked
package th.sucharit.gateway.edge;

import org.jspecify.annotations.NullMarked;
