/**
 * Which local governments exist and who acts for them (ทะเบียนองค์กรปกครองส่วนท้องถิ่น).
 *
 * <p>Holds codes, names, types, borders and their history, officers and acting appointments, and
 * carries groups, users and roles into the sign-in server.
 *
 * <p>เก็บรหัส ชื่อ ประเภท อาณาเขต และประวัติของ อปท. เจ้าหน้าที่และผู้รักษาราชการแทน
 * พร้อมกำหนดสิทธิ์ในระบบยืนยันตัวตน
 */
@NullMarked
package th.sucharit.registry;

import org.jspecify.annotations.NullMarked;
