/**
 * The platform's Kafka broker with its topics (ท่อส่งเหตุการณ์).
 *
 * <p>เริ่ม Kafka และสร้างหัวข้อเหตุการณ์ตามที่กำหนดไว้เป็นข้อมูล
 */
@NullMarked
package th.sucharit.standalone.kafka;

import org.jspecify.annotations.NullMarked;
