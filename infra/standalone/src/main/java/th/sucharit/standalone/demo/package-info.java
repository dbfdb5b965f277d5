/**
 * The demonstration (การสาธิต): a walk from a citizen's complaint to the auditor's proof.
 *
 * <p>เดินเรื่องสาธิตตั้งแต่ประชาชนร้องเรียนจนถึงหลักฐานของผู้ตรวจสอบ
 */
@NullMarked
package th.sucharit.standalone.demo;

import org.jspecify.annotations.NullMarked;
