/**
 * How often whom may call what: counted per caller and per local government, so that none of them
 * takes the service from the others.
 *
 * <p>จำกัดอัตราการเรียกใช้ต่อผู้เรียกและต่อหน่วยงาน เพื่อไม่ให้รายใดแย่งบริการของรายอื่น
 */
@NullMarked
package th.sucharit.gateway.limit;

import org.jspecify.annotations.NullMarked;
