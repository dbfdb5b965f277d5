/**
 * Frameworks of the fiscal years, read from files and checked before the service starts.
 *
 * <p>กรอบการประเมิน ITA รายปีงบประมาณ อ่านจากแฟ้มข้อมูลและตรวจสอบก่อนเริ่มให้บริการ
 */
@NullMarked
package th.sucharit.ita.framework;

import org.jspecify.annotations.NullMarked;
