/**
 * Who may come in: a token, where one is given, must be good; without one only what is listed as
 * open can be reached.
 *
 * <p>ผู้ใดเข้าใช้งานได้ หากมีโทเคนต้องถูกต้อง หากไม่มีเข้าถึงได้เฉพาะส่วนที่เปิดเผยต่อสาธารณะ
 */
@NullMarked
package th.sucharit.gateway.access;

import org.jspecify.annotations.NullMarked;
