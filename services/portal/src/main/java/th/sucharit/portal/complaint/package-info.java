/**
 * A citizen files a complaint, keeps the receipt and follows it.
 *
 * <p>ประชาชนยื่นเรื่องร้องเรียน เก็บใบรับ และติดตามเรื่อง
 */
@NullMarked
package th.sucharit.portal.complaint;

import org.jspecify.annotations.NullMarked;
