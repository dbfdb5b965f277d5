/**
 * Views of the inbox that officers keep under a name (มุมมองที่บันทึกไว้): they follow the officer
 * to every device and belong to nobody else.
 */
@NullMarked
package th.sucharit.complaints.view;

import org.jspecify.annotations.NullMarked;
