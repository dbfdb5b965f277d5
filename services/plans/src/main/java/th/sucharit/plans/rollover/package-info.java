/**
 * From one plan to the next: what goes over, what changes, and what a person has to decide.
 *
 * <p>การยกแผนไปยังปีงบประมาณหรือแผนถัดไป: ส่วนที่ยกมา ส่วนที่เปลี่ยน และส่วนที่ต้องพิจารณาเอง
 */
@NullMarked
package th.sucharit.plans.rollover;

import org.jspecify.annotations.NullMarked;
