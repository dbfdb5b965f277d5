package th.sucharit.contracts.ledger;

import th.sucharit.contracts.DomainEvent;
import th.sucharit.contracts.EventType;

/**
 * The ledger signed its state (ลงนามยอดบัญชี).
 *
 * @param treeSize how many entries the signed tree holds
 * @param rootHash RFC 6962 root of the tree, base64
 */
@EventType("th.sucharit.checkpoint.signed.v1")
public record CheckpointSigned(long treeSize, String rootHash) implements DomainEvent {}
