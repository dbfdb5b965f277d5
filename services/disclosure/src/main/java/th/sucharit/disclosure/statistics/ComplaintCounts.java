package th.sucharit.disclosure.statistics;

import org.jspecify.annotations.Nullable;

/**
 * How many complaints came in a period (จำนวนเรื่องร้องเรียน): all of them, and those about
 * corruption among them.
 *
 * @param all null when hidden
 * @param corruption null when hidden
 * @param suppressed whether the numbers are hidden because few people may be behind them
 */
public record ComplaintCounts(@Nullable Count all, @Nullable Count corruption, boolean suppressed) {

  /**
   * For everybody: nothing. The numbers change with each complaint and count other months than the
   * statistics that are published; who read both, or the same one twice, could subtract.
   */
  public static final ComplaintCounts HIDDEN = new ComplaintCounts(null, null, true);

  /** One line of the statistics. */
  public record Count(long total, long finished, long inProgress) {

    private static Count of(long finished, long inProgress) {
      return new Count(finished + inProgress, finished, inProgress);
    }
  }

  /** The four groups from which every number follows. */
  record Groups(
      long generalFinished,
      long generalInProgress,
      long corruptionFinished,
      long corruptionInProgress) {

    long total() {
      return generalFinished + generalInProgress + corruptionFinished + corruptionInProgress;
    }
  }

  /** For those who deal with the complaints themselves. */
  static ComplaintCounts exact(Groups groups) {
    return new ComplaintCounts(
        Count.of(
            groups.generalFinished() + groups.corruptionFinished(),
            groups.generalInProgress() + groups.corruptionInProgress()),
        Count.of(groups.corruptionFinished(), groups.corruptionInProgress()),
        false);
  }
}
