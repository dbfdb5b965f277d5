/**
 * The standalone platform (การติดตั้งแบบเครื่องเดียว): Kafka, a MongoDB-wire server, Keycloak and
 * all services on one machine that has a JDK and nothing else.
 *
 * <p>ตัวเริ่มระบบทั้งหมดบนเครื่องเดียวโดยไม่ต้องใช้ Docker ได้แก่ Kafka เซิร์ฟเวอร์ MongoDB
 * Keycloak และบริการทุกตัว ข้อมูลอยู่ในโฟลเดอร์เดียวและคงอยู่เมื่อเริ่มใหม่
 */
@NullMarked
package th.sucharit.standalone;

import org.jspecify.annotations.NullMarked;
