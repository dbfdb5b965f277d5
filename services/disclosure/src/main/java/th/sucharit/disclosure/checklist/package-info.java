/**
 * The checklist of a local government for a fiscal year (รายการตรวจการเปิดเผยข้อมูล): which items
 * have evidence, entered by officers or found on this platform.
 */
@NullMarked
package th.sucharit.disclosure.checklist;

import org.jspecify.annotations.NullMarked;
