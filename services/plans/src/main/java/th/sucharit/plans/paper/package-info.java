/**
 * Reading a plan from the text of a paper: tables with tabs, commas or bars, Thai digits, shifted
 * and merged cells, marks of other programs. What is not understood is listed, never dropped.
 *
 * <p>การอ่านแผนจากข้อความของเอกสาร: ตาราง เลขไทย ช่องที่เลื่อนหรือรวมกัน
 * สิ่งที่อ่านไม่เข้าใจจะแสดงเป็นรายการ ไม่ทิ้งไป
 */
@NullMarked
package th.sucharit.plans.paper;

import org.jspecify.annotations.NullMarked;
