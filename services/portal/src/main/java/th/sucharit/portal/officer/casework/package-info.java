/**
 * One complaint and every step an officer can take with it.
 *
 * <p>เรื่องร้องเรียนหนึ่งเรื่องและขั้นตอนที่เจ้าหน้าที่ดำเนินการได้
 */
@NullMarked
package th.sucharit.portal.officer.casework;

import org.jspecify.annotations.NullMarked;
