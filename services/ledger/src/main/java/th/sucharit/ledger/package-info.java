/**
 * The auditors' ledger (สมุดบัญชีเหตุการณ์): writes every event of the platform into a Merkle log
 * that can only grow, signs what it holds, and proves that nothing was altered or left out.
 */
@NullMarked
package th.sucharit.ledger;

import org.jspecify.annotations.NullMarked;
