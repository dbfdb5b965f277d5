package th.sucharit.ledger.log;

import th.sucharit.transparency.Finding;

/**
 * Something was wrong with an entry when it was appended (สิ่งผิดปกติที่พบ).
 *
 * @param kind what it was
 * @param entry the entry's index
 */
public record Noticed(Finding.Kind kind, long entry) {}
