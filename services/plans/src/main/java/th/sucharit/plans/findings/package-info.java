/**
 * What does not match inside a plan: named rules that hold each stated fact against the others and
 * show both values. They say that something does not match, never which side is right.
 *
 * <p>ข้อค้นพบความไม่สอดคล้องภายในแผน: กฎที่เทียบข้อความกับข้อความและแสดงค่าทั้งสองฝ่าย
 */
@NullMarked
package th.sucharit.plans.findings;

import org.jspecify.annotations.NullMarked;
