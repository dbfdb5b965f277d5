/**
 * Which announced plans of one period say the same in other names: a read model that is kept as
 * plans are announced. It says that two plans match, never who wrote first.
 *
 * <p>แผนที่ประกาศใช้แล้วซึ่งมีข้อความตรงกันแต่ต่างชื่อหน่วยงาน แสดงเพียงว่าตรงกัน
 * ไม่ชี้ว่าผู้ใดเป็นต้นฉบับ
 */
@NullMarked
package th.sucharit.plans.copies;

import org.jspecify.annotations.NullMarked;
