/**
 * The log on disk (แฟ้มบันทึกแบบต่อท้าย): one file of entries is the truth, everything else is
 * derived from it and can be rebuilt.
 */
@NullMarked
package th.sucharit.ledger.log;

import org.jspecify.annotations.NullMarked;
