/**
 * Local governments and how they change over time (องค์กรปกครองส่วนท้องถิ่น).
 *
 * <p>ขึ้นทะเบียน เปลี่ยนแปลง ยุบรวม ยุบเลิก และค้นหา อปท.
 */
@NullMarked
package th.sucharit.registry.localgovernment;

import org.jspecify.annotations.NullMarked;
