/**
 * Where requests go, what of them goes there, and what comes back.
 *
 * <p>คำขอถูกส่งต่อไปที่ใด ส่งอะไรไปบ้าง และส่งคำตอบใดกลับ
 */
@NullMarked
package th.sucharit.gateway.routing;

import org.jspecify.annotations.NullMarked;
