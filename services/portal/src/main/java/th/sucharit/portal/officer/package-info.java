/**
 * The officer's desk: inbox, case, plan draft.
 *
 * <p>โต๊ะทำงานของเจ้าหน้าที่ กล่องงาน เรื่องร้องเรียน ร่างแผน
 */
@NullMarked
package th.sucharit.portal.officer;

import org.jspecify.annotations.NullMarked;
