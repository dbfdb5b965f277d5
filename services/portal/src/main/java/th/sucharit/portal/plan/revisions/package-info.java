/**
 * The revisions of a plan and what changed between two of them.
 *
 * <p>ฉบับปรับปรุงของแผน และสิ่งที่เปลี่ยนระหว่างสองฉบับ
 */
@NullMarked
package th.sucharit.portal.plan.revisions;

import org.jspecify.annotations.NullMarked;
