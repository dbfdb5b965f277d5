/**
 * What a local government discloses, and entering where it can be read.
 *
 * <p>การเปิดเผยข้อมูลสาธารณะของหน่วยงาน และการระบุที่อยู่ของข้อมูล
 */
@NullMarked
package th.sucharit.portal.disclosure;

import org.jspecify.annotations.NullMarked;
