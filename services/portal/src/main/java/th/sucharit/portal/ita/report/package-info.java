/**
 * The report of a year, looked at before it is taken along as a file.
 *
 * <p>ตัวอย่างรายงานผลการดำเนินการประจำปีก่อนดาวน์โหลด
 */
@NullMarked
package th.sucharit.portal.ita.report;

import org.jspecify.annotations.NullMarked;
