package th.sucharit.documents;

/** Which digits are printed (รูปแบบตัวเลข). */
public enum Digits {
  /** ๐ to ๙. */
  THAI,
  /** As they were written. */
  AS_WRITTEN
}
