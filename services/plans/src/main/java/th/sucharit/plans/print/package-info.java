/**
 * The plan and its announcement as official documents, DOCX and PDF. Every count and sum is
 * computed from the items, so that no two places of the document can differ.
 *
 * <p>แผนและประกาศใช้แผนในรูปเอกสารราชการ จำนวนและยอดรวมทุกแห่งคำนวณจากรายการในแผน
 */
@NullMarked
package th.sucharit.plans.print;

import org.jspecify.annotations.NullMarked;
