/**
 * Thai text as it comes out of papers: digits, spaces, marks left by other programs.
 *
 * <p>ข้อความไทยตามที่ปรากฏในเอกสาร: เลขไทย ช่องว่าง และเครื่องหมายที่ตกค้าง
 */
@NullMarked
package th.sucharit.plans.text;

import org.jspecify.annotations.NullMarked;
