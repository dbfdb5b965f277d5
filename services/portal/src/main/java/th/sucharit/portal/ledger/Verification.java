package th.sucharit.portal.ledger;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import th.sucharit.portal.ledger.Ledger.Inclusion;
import th.sucharit.transparency.Checkpoint;
import th.sucharit.transparency.Hash;
import th.sucharit.transparency.LedgerEntry;
import th.sucharit.transparency.Proofs;
import th.sucharit.transparency.SignedNote;
import th.sucharit.transparency.TreeHashing;
import th.sucharit.transparency.VerifierKey;

/**
 * What checking one event found (ผลการตรวจสอบเหตุการณ์); computed here, nothing is taken on trust
 * but the key.
 */
record Verification(
    Inclusion evidence,
    @Nullable LedgerEntry entry,
    boolean entryIsTheEvent,
    boolean pathLeadsToRoot,
    boolean signatureIsGood) {

  static Verification of(String event, Inclusion evidence, VerifierKey key) {
    try {
      var entry =
          evidence.leaf() == null
              ? null
              : LedgerEntry.decode(Base64.getDecoder().decode(evidence.leaf()));
      var hash =
          entry == null ? Hash.ofBase64(evidence.leafHash()) : TreeHashing.leaf(entry.leaf());
      var note = SignedNote.parse(evidence.checkpoint().getBytes(StandardCharsets.UTF_8));
      var checkpoint = Checkpoint.parse(note.text());
      var proof = evidence.hashes().stream().map(Hash::ofBase64).toList();
      return new Verification(
          evidence,
          entry,
          entry == null || entry.eventId().equals(Optional.of(event)),
          checkpoint.size() == evidence.treeSize()
              && Proofs.includes(
                  evidence.index(), evidence.treeSize(), hash, proof, checkpoint.root()),
          note.signedBy(key) && checkpoint.origin().equals(key.name()));
    } catch (IllegalArgumentException damaged) {
      return new Verification(evidence, null, false, false, false);
    }
  }

  /** Whether the entry's words are for auditors, so that only its hash was checked. */
  public boolean isClosed() {
    return evidence.leaf() == null;
  }

  public boolean isGood() {
    return entryIsTheEvent && pathLeadsToRoot && signatureIsGood;
  }

  public String field(String name) {
    return entry == null ? "" : entry.field(name);
  }

  public List<String> hashes() {
    return evidence.hashes();
  }
}
