/**
 * Groups, users and roles in the sign-in server (การกำหนดสิทธิ์ในระบบยืนยันตัวตน).
 *
 * <p>สร้างกลุ่มของ อปท. และปรับบทบาทเจ้าหน้าที่ใน Keycloak
 */
@NullMarked
package th.sucharit.registry.provisioning;

import org.jspecify.annotations.NullMarked;
