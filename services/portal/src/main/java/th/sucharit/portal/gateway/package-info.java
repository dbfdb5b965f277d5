/**
 * The only way out: calls to the gateway, as a citizen or as the signed-in officer.
 *
 * <p>ทางออกเดียวของเว็บไซต์ เรียกเกตเวย์ในนามประชาชนหรือเจ้าหน้าที่ที่ลงชื่อเข้าใช้
 */
@NullMarked
package th.sucharit.portal.gateway;

import org.jspecify.annotations.NullMarked;
