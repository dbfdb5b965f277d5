/**
 * Self-assessment before the official one: the disclosure part from what the checklist announces,
 * the surveyed parts from the platform's own surveys, the last official year where nothing better
 * is known.
 *
 * <p>การประเมินตนเองก่อนผลทางการ: OIT จากหลักฐานที่ทราบจากเหตุการณ์ของรายการตรวจ IIT และ EIT
 * จากแบบสำรวจของระบบ และใช้ผลทางการปีล่าสุดแทนเมื่อยังไม่มีข้อมูลอื่น
 */
@NullMarked
package th.sucharit.ita.selfassessment;

import org.jspecify.annotations.NullMarked;
