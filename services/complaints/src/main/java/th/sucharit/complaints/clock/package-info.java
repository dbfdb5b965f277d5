/**
 * The terms that run while a complaint is dealt with (กำหนดเวลาตามระเบียบ): how long, counted in
 * which days, resting when, and what the calendar says of holidays.
 */
@NullMarked
package th.sucharit.complaints.clock;

import org.jspecify.annotations.NullMarked;
