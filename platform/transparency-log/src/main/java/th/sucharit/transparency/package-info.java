/**
 * Tamper evidence (หลักฐานการไม่ถูกแก้ไข): the RFC 6962 Merkle tree, its proofs, C2SP checkpoints,
 * signed notes and tiles, the canonical form of a ledger entry, and the check of a whole ledger
 * without trusting the one who runs it.
 *
 * <p>Only the JDK is used, so that an auditor can read and compile all of it. The format is
 * described in {@code docs/adr/0004-ledger-format.md}.
 */
@NullMarked
package th.sucharit.transparency;

import org.jspecify.annotations.NullMarked;
