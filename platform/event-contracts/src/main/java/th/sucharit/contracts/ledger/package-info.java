/** What the ledger announces (เหตุการณ์ของสมุดบัญชีเหตุการณ์). */
@NullMarked
package th.sucharit.contracts.ledger;

import org.jspecify.annotations.NullMarked;
