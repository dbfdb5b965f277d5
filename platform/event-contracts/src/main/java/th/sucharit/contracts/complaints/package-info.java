/**
 * What the complaints service announces (เหตุการณ์เรื่องร้องเรียน); never who complained or about
 * whom.
 */
@NullMarked
package th.sucharit.contracts.complaints;

import org.jspecify.annotations.NullMarked;
