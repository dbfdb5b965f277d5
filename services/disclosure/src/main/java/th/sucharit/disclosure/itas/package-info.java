/**
 * What a local government enters into the assessor's system: address and explanation of each item
 * in the order of the year, as an archive.
 *
 * <p>ชุดข้อมูลสำหรับกรอกในระบบ ITAS: ที่อยู่และคำอธิบายรายข้อ เรียงตามกรอบของปี รวมเป็นแฟ้มบีบอัด
 */
@NullMarked
package th.sucharit.disclosure.itas;

import org.jspecify.annotations.NullMarked;
