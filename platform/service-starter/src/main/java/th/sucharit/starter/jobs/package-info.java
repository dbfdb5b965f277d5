/**
 * Work behind the scenes that outlives the instance that does it: an order lies in the database,
 * one instance at a time holds a lease on it, and another goes on when that one falls silent.
 *
 * <p>งานเบื้องหลังที่ทำต่อได้เมื่อเครื่องที่ทำอยู่หยุดไป
 */
@NullMarked
package th.sucharit.starter.jobs;

import org.jspecify.annotations.NullMarked;
