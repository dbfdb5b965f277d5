/**
 * Anti-corruption action plans of local governments: entered, revised, read and exported without
 * loss.
 *
 * <p>แผนปฏิบัติการป้องกันการทุจริตขององค์กรปกครองส่วนท้องถิ่น: นำเข้า ปรับปรุง อ่าน
 * และส่งออกโดยไม่มีข้อมูลตกหล่น
 */
@NullMarked
package th.sucharit.plans;

import org.jspecify.annotations.NullMarked;
