/**
 * The board of the provincial office: every local government of the province in one row.
 *
 * <p>กระดานติดตามของจังหวัด
 */
@NullMarked
package th.sucharit.portal.board;

import org.jspecify.annotations.NullMarked;
