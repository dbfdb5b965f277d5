/**
 * The official report on an assessment and its measures, as DOCX and PDF.
 *
 * <p>รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใส: บันทึกข้อความ ผลการวิเคราะห์
 * และมาตรการ
 */
@NullMarked
package th.sucharit.ita.report;

import org.jspecify.annotations.NullMarked;
