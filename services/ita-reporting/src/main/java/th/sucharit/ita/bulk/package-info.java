/**
 * Official results of thousands of local governments from one table.
 *
 * <p>นำเข้าผลการประเมิน ITA อย่างเป็นทางการของ อปท. จำนวนมากจากไฟล์ CSV หรือ XLSX
 * เป็นงานเบื้องหลังที่ทำต่อได้ และบอกผลรายแถว
 */
@NullMarked
package th.sucharit.ita.bulk;

import org.jspecify.annotations.NullMarked;
