/**
 * The web interface of Sucharit: Thai first, English second. It shows and asks, keeps no data and
 * talks to the gateway only.
 *
 * <p>หน้าเว็บของสุจริต ภาษาไทยเป็นหลัก ภาษาอังกฤษเป็นรอง แสดงผลและรับคำขอเท่านั้น ไม่เก็บข้อมูล
 * และติดต่อผ่านเกตเวย์อย่างเดียว
 */
@NullMarked
package th.sucharit.portal;

import org.jspecify.annotations.NullMarked;
