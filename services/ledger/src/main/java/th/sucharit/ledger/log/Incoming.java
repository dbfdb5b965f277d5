package th.sucharit.ledger.log;

import th.sucharit.transparency.LedgerEntry;

/** What arrived and shall be appended (รายการที่รอบันทึก). */
public final class Incoming {

  private final LedgerEntry entry;
  private final byte[] record;

  /**
   * An entry with the data it refers to.
   *
   * @param entry the entry
   * @param data the record's data, kept beside the leaf when the leaf holds its digest only
   */
  public Incoming(LedgerEntry entry, byte[] data) {
    this.entry = entry;
    this.record = data.clone();
  }

  public LedgerEntry entry() {
    return entry;
  }

  Leaf leaf() {
    return new Leaf(entry.leaf(), entry.detachedDigest().isPresent() ? record : null);
  }
}
