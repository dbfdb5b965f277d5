package th.sucharit.contracts;

/**
 * Who may read a fact in the ledger (ผู้มีสิทธิอ่านเหตุการณ์ในบัญชี). That it is there, unaltered,
 * is proved to everybody by its hash whatever this says.
 */
public enum Readership {

  /** About something that is public anyway. */
  PUBLIC,

  /**
   * Auditors, and whoever names the event's id: it follows from an id only those concerned know.
   */
  HOLDERS,

  /** Auditors only, for what is not public yet or would be if one counted it. */
  AUDITORS
}
