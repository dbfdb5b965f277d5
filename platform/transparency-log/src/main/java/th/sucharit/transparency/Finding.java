package th.sucharit.transparency;

import java.util.OptionalLong;

/**
 * Something an auditor must know (ข้อตรวจพบ).
 *
 * @param kind what it is
 * @param entry the entry it is about, if it is about one
 * @param detail particulars for a person, in English
 */
public record Finding(Kind kind, OptionalLong entry, String detail) {

  /** The kinds of findings; some mean that the ledger cannot be trusted. */
  public enum Kind {
    /** The checkpoint is missing, malformed, or not signed by the expected key. */
    UNTRUSTED_CHECKPOINT(true),
    /** The ledger is smaller than it once was. */
    ROLLED_BACK(true),
    /** The ledger does not contain what an earlier checkpoint committed to. */
    FORKED(true),
    /** The entries do not lead to the signed root. */
    WRONG_ROOT(true),
    /** A tile does not hold the hashes of the entries. */
    WRONG_TILE(true),
    /** A tile or bundle is missing. */
    MISSING_FILE(true),
    /** A bundle cannot be read or holds a wrong number of entries. */
    DAMAGED_BUNDLE(true),
    /** An entry is not in the canonical form. */
    MALFORMED_ENTRY(true),
    /** A number is missing in an aggregate's story. */
    SEQUENCE_GAP(false),
    /** Two different events claim the same number in an aggregate's story. */
    SEQUENCE_REPEATED(false),
    /** Two different entries carry the same event id. */
    EVENT_ID_REPEATED(false),
    /** A record that is no event was kept by its digest. */
    UNREADABLE_RECORD(false);

    private final boolean tampering;

    Kind(boolean tampering) {
      this.tampering = tampering;
    }

    /** Whether the ledger itself is at fault, not one of its sources. */
    public boolean tampering() {
      return tampering;
    }
  }

  static Finding of(Kind kind, String detail) {
    return new Finding(kind, OptionalLong.empty(), detail);
  }

  static Finding at(long entry, Kind kind, String detail) {
    return new Finding(kind, OptionalLong.of(entry), detail);
  }
}
