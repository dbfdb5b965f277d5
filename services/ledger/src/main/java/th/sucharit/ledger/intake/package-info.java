/**
 * How events reach the ledger (การรับเหตุการณ์): from every topic, each exactly once, none skipped.
 */
@NullMarked
package th.sucharit.ledger.intake;

import org.jspecify.annotations.NullMarked;
