/**
 * What complaints are about (ประเภทเรื่องร้องเรียน): a tree of categories with their questions, in
 * versions of each local government, and the units that deal with them.
 */
@NullMarked
package th.sucharit.complaints.category;

import org.jspecify.annotations.NullMarked;
