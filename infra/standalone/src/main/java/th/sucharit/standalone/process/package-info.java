/**
 * Processes that outlive this one (โพรเซสที่บันทึกไว้): known by pid and start time.
 *
 * <p>ติดตามโพรเซสด้วยหมายเลขและเวลาเริ่ม
 */
@NullMarked
package th.sucharit.standalone.process;

import org.jspecify.annotations.NullMarked;
