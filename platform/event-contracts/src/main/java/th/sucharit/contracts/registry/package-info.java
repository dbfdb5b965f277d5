/**
 * What the registry announces (เหตุการณ์ทะเบียนองค์กรปกครองส่วนท้องถิ่น): which local governments
 * exist and who acts for them; codes, dates and opaque ids, never a name.
 *
 * <p>The local government and its province stand in the envelope.
 */
@NullMarked
package th.sucharit.contracts.registry;

import org.jspecify.annotations.NullMarked;
