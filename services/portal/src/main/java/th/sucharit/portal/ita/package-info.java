/**
 * The yearly ITA: results for everybody, scores for officers.
 *
 * <p>ผลการประเมิน ITA สำหรับประชาชน และการบันทึกคะแนนสำหรับเจ้าหน้าที่
 */
@NullMarked
package th.sucharit.portal.ita;

import org.jspecify.annotations.NullMarked;
