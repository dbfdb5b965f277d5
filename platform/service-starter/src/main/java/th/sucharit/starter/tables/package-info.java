/**
 * Tables that people send as CSV or XLSX: read row by row within limits, formulas never carried
 * out, headings understood in any order.
 *
 * <p>ตารางข้อมูลจากไฟล์ CSV หรือ XLSX: อ่านทีละแถวภายในขนาดที่กำหนด ไม่คำนวณสูตร
 * และรู้จักชื่อคอลัมน์ไม่ว่าจะเรียงลำดับใด
 */
@NullMarked
package th.sucharit.starter.tables;

import org.jspecify.annotations.NullMarked;
