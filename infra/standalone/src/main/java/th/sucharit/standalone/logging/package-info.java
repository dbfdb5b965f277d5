/**
 * Log files, one per service (บันทึกการทำงานแยกตามบริการ).
 *
 * <p>แยกแฟ้มบันทึกการทำงานตามบริการที่เป็นเจ้าของเธรด
 */
@NullMarked
package th.sucharit.standalone.logging;

import org.jspecify.annotations.NullMarked;
