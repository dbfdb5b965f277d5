/**
 * Finding a local government and what can be done there.
 *
 * <p>ค้นหาองค์กรปกครองส่วนท้องถิ่นและบริการที่ใช้ได้
 */
@NullMarked
package th.sucharit.portal.localgovernment;

import org.jspecify.annotations.NullMarked;
