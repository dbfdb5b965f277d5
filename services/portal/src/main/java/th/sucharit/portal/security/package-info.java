/**
 * Who may see what: no session for citizens, a signed-in session for officers.
 *
 * <p>สิทธิการเข้าถึง ประชาชนไม่มีเซสชัน เจ้าหน้าที่มีเซสชันหลังลงชื่อเข้าใช้
 */
@NullMarked
package th.sucharit.portal.security;

import org.jspecify.annotations.NullMarked;
