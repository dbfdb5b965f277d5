/**
 * The executive decides on a plan: what is put before them, what does not match in it, what is new.
 *
 * <p>ผู้บริหารพิจารณาแผน เห็นฉบับที่เสนอ ข้อที่ไม่ตรงกัน และสิ่งที่เปลี่ยนไป
 */
@NullMarked
package th.sucharit.portal.plan.approval;

import org.jspecify.annotations.NullMarked;
