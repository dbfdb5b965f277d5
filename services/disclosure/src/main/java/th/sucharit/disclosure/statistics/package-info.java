/**
 * How many complaints a local government received in a period (สถิติเรื่องร้องเรียน): a small copy
 * of each complaint, counted when asked.
 */
@NullMarked
package th.sucharit.disclosure.statistics;

import org.jspecify.annotations.NullMarked;
