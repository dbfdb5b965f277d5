/**
 * Fair comparison of an official result with those of local governments of the same type and size:
 * quartiles with their uncertainty, never a table of ranks.
 *
 * <p>การเปรียบเทียบผล ITA กับ อปท. ประเภทและขนาดเดียวกันอย่างเป็นธรรม
 * แสดงเป็นควอไทล์พร้อมความไม่แน่นอน ไม่จัดอันดับ
 */
@NullMarked
package th.sucharit.ita.peers;

import org.jspecify.annotations.NullMarked;
