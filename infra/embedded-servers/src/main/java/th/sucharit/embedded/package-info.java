/**
 * Servers inside a JVM (เซิร์ฟเวอร์ฝังในตัว): a real Kafka broker and a server that speaks
 * MongoDB's wire protocol, both keeping their data in a folder. The standalone platform and the
 * tests start the same ones.
 *
 * <p>เซิร์ฟเวอร์ Kafka จริง และเซิร์ฟเวอร์ที่พูดโพรโทคอลของ MongoDB ทำงานภายใน JVM เดียว
 * และเก็บข้อมูลไว้ในโฟลเดอร์ ใช้ทั้งในการติดตั้งแบบเครื่องเดียวและในการทดสอบ
 */
@NullMarked
package th.sucharit.embedded;

import org.jspecify.annotations.NullMarked;
