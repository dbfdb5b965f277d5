/**
 * The one entrance of the platform: routes, token check, rate limits, security headers; it decides
 * nothing of the business.
 *
 * <p>ทางเข้าเดียวของระบบ กำหนดเส้นทาง ตรวจสิทธิ์เบื้องต้น จำกัดอัตราการเรียก
 * และใส่ส่วนหัวด้านความปลอดภัย
 */
@NullMarked
package th.sucharit.gateway;

import org.jspecify.annotations.NullMarked;
