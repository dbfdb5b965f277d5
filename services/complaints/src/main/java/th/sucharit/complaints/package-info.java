/**
 * Complaints of citizens to a local government (เรื่องร้องเรียนร้องทุกข์), from receiving to the
 * answer.
 */
@NullMarked
package th.sucharit.complaints;

import org.jspecify.annotations.NullMarked;
