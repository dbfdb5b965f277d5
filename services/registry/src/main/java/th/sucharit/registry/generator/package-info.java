/**
 * An invented country for demonstrations and load tests (ข้อมูลสมมุติ).
 *
 * <p>สร้าง อปท. สมมุติทั้งประเทศตามจำนวนจริงรายจังหวัด
 */
@NullMarked
package th.sucharit.registry.generator;

import org.jspecify.annotations.NullMarked;
