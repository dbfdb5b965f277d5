/**
 * What anybody may read of the ledger (การเปิดเผยสมุดบัญชี): checkpoints, tiles, entries and
 * proofs.
 */
@NullMarked
package th.sucharit.ledger.reading;

import org.jspecify.annotations.NullMarked;
