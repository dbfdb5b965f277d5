/**
 * Thai as people type it, brought to one form.
 *
 * <p>ข้อความภาษาไทยที่พิมพ์ต่างกันแต่เห็นเหมือนกัน ปรับให้เป็นรูปเดียวกัน
 */
@NullMarked
package th.sucharit.starter.text;

import org.jspecify.annotations.NullMarked;
