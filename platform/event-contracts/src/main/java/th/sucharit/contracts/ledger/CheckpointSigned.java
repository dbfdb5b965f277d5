package th.sucharit.contracts.ledger;

import th.sucharit.contracts.DomainEvent;
import th.sucharit.contracts.EventType;
import th.sucharit.contracts.Readership;

/**
 * The ledger signed its state (ลงนามยอดบัญชี).
 *
 * @param treeSize how many entries the signed tree holds
 * @param rootHash RFC 6962 root of the tree, base64
 */
@EventType(value = "th.sucharit.checkpoint.signed.v1", readership = Readership.PUBLIC)
public record CheckpointSigned(long treeSize, String rootHash) implements DomainEvent {}
