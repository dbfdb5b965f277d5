/**
 * Keycloak as a child process with the platform's realm (ระบบยืนยันตัวตน).
 *
 * <p>เริ่ม Keycloak เป็นโพรเซสลูก พร้อมนำเข้า realm ของระบบสุจริต
 */
@NullMarked
package th.sucharit.standalone.keycloak;

import org.jspecify.annotations.NullMarked;
