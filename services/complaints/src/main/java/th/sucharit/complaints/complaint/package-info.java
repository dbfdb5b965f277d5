/**
 * A complaint's life (วงจรเรื่องร้องเรียน): filed by a citizen, taken on, answered and brought to
 * an end by an officer.
 */
@NullMarked
package th.sucharit.complaints.complaint;

import org.jspecify.annotations.NullMarked;
