/**
 * What a plan says, as one document: cover, aims, risk table, dimensions down to the items with
 * their detail sheets, references, and the paper it came from. Values only; nothing here decides.
 *
 * <p>เนื้อหาของแผนทั้งฉบับ: ปก เป้าหมาย ตารางความเสี่ยง มิติ กลุ่ม โครงการ รายละเอียด
 * และเอกสารต้นฉบับ
 */
@NullMarked
package th.sucharit.plans.document;

import org.jspecify.annotations.NullMarked;
