/**
 * Thousands of local governments at once from a table (นำเข้าข้อมูลจำนวนมาก).
 *
 * <p>อ่านไฟล์ CSV หรือ XLSX ตรวจทุกแถว แล้วบันทึกเป็นงานเบื้องหลัง
 */
@NullMarked
package th.sucharit.registry.bulk;

import org.jspecify.annotations.NullMarked;
