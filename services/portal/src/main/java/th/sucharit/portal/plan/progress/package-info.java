/**
 * How far announced plans have come: for everybody to see, for officers to report, for those above
 * them to know what is late.
 *
 * <p>ความก้าวหน้าของแผนที่ประกาศแล้ว ประชาชนดูได้ เจ้าหน้าที่รายงาน และเห็นสิ่งที่ล่าช้า
 */
@NullMarked
package th.sucharit.portal.plan.progress;

import org.jspecify.annotations.NullMarked;
