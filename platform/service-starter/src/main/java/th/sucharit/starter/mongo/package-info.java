/** How every service speaks to MongoDB (การตั้งค่าฐานข้อมูล). */
@NullMarked
package th.sucharit.starter.mongo;

import org.jspecify.annotations.NullMarked;
