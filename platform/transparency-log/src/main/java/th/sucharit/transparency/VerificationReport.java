package th.sucharit.transparency;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the check of a whole ledger found (รายงานผลการตรวจสอบ).
 *
 * @param checkpoint the checkpoint that was trusted; empty when none was
 * @param entries how many entries were read
 * @param events how many of them are events
 * @param aggregates how many stories the events belong to
 * @param counts how often each kind of finding occurred
 * @param findings the first findings, at most {@link #MOST_FINDINGS}
 */
public record VerificationReport(
    Optional<Checkpoint> checkpoint,
    long entries,
    long events,
    long aggregates,
    Map<Finding.Kind, Long> counts,
    List<Finding> findings) {

  public static final int MOST_FINDINGS = 1000;

  /** Copies what it is given. */
  public VerificationReport {
    counts = Map.copyOf(counts);
    findings = List.copyOf(findings);
  }

  /** Nothing was altered, removed, re-ordered or inserted since it was signed. */
  public boolean authentic() {
    return counts.keySet().stream().noneMatch(Finding.Kind::tampering);
  }

  /**
   * Authentic, and no source left anything out, said anything twice or sent what nobody can read.
   */
  public boolean flawless() {
    return counts.isEmpty();
  }

  /** How many entries were kept although they are no events. */
  public long unreadable() {
    return entries - events;
  }
}
