/**
 * The arithmetic of the assessment, free of any framework: frameworks of a year, scores, levels and
 * their reasons, gaps and changes.
 *
 * <p>การคำนวณผล ITA: กรอบการประเมินรายปี คะแนน ระดับผลพร้อมเหตุผล ช่องว่างถึงเกณฑ์
 * และการเปลี่ยนแปลงจากปีก่อน
 */
@NullMarked
package th.sucharit.ita.model;

import org.jspecify.annotations.NullMarked;
