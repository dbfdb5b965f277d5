/**
 * Official results of many local governments from one table.
 *
 * <p>การนำเข้าผลการประเมินของหลายหน่วยงานจากไฟล์ตาราง
 */
@NullMarked
package th.sucharit.portal.ita.bulk;

import org.jspecify.annotations.NullMarked;
