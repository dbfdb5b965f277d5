/**
 * The officer's inbox: finding cases, keeping views, giving many to somebody at once.
 *
 * <p>กล่องงานของเจ้าหน้าที่ ค้นหาเรื่อง มุมมองที่บันทึกไว้ และมอบหมายหลายเรื่องพร้อมกัน
 */
@NullMarked
package th.sucharit.portal.officer.inbox;

import org.jspecify.annotations.NullMarked;
