/**
 * Whom a local government tells what: addresses and texts.
 *
 * <p>ที่อยู่รับแจ้งและข้อความแจ้งของหน่วยงาน
 */
@NullMarked
package th.sucharit.portal.officer.notice;

import org.jspecify.annotations.NullMarked;
