/** What tests have in common (ข้อมูลทดสอบร่วม): tokens of the realm, attributes of events. */
@NullMarked
package th.sucharit.testing;

import org.jspecify.annotations.NullMarked;
