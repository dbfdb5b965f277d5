/**
 * An embedded server for MongoDB's wire protocol (เซิร์ฟเวอร์ MongoDB แบบฝังตัว): a storage backend
 * for mongo-java-server that is durable and really uses indexes. For a single machine and for
 * tests; production runs on MongoDB itself.
 *
 * <p>เซิร์ฟเวอร์ที่พูดโพรโทคอลของ MongoDB ภายใน JVM เดียว เขียนลงดิสก์ก่อนตอบรับทุกครั้ง
 * และใช้ดัชนีจริง สำหรับการติดตั้งแบบเครื่องเดียวและการทดสอบ ส่วนระบบจริงใช้ MongoDB
 */
@NullMarked
package th.sucharit.mongodb;

import org.jspecify.annotations.NullMarked;
