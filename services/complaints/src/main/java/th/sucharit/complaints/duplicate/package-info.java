/**
 * How likely it is that two complaints are about the same matter.
 *
 * <p>เรื่องซ้ำ: ความเป็นไปได้ที่เรื่องร้องเรียนสองเรื่องเป็นเรื่องเดียวกัน
 */
@NullMarked
package th.sucharit.complaints.duplicate;

import org.jspecify.annotations.NullMarked;
