/**
 * How many complaints the platform takes through their life in a second
 * (วัดสมรรถนะงานเรื่องร้องเรียน).
 */
@NullMarked
package th.sucharit.complaints.bench;

import org.jspecify.annotations.NullMarked;
