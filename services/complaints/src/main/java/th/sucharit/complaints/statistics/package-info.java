/**
 * How many complaints came and how they ended (สถิติเรื่องร้องเรียน), for everybody to see without
 * anybody being recognised.
 */
@NullMarked
package th.sucharit.complaints.statistics;

import org.jspecify.annotations.NullMarked;
