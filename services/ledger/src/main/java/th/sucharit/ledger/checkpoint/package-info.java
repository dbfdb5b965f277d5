/** What the ledger signs and announces (การลงนามยอดบัญชี): never two different stories. */
@NullMarked
package th.sucharit.ledger.checkpoint;

import org.jspecify.annotations.NullMarked;
