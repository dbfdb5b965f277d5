/**
 * What can be complained about: the tree of categories and the questions of each.
 *
 * <p>ประเภทเรื่องร้องเรียนและคำถามของแต่ละประเภท
 */
@NullMarked
package th.sucharit.portal.officer.category;

import org.jspecify.annotations.NullMarked;
