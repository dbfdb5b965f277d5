/**
 * What came of an announced plan: reporting windows, progress of each item, what is late.
 *
 * <p>ผลการดำเนินงานตามแผนที่ประกาศใช้: ช่วงเวลารายงาน ผลของแต่ละรายการ และรายการที่ล่าช้า
 */
@NullMarked
package th.sucharit.plans.progress;

import org.jspecify.annotations.NullMarked;
