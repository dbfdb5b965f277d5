package th.sucharit.disclosure.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * How many complaints came in a period (จำนวนเรื่องร้องเรียน): all of them, and those about
 * corruption among them.
 *
 * @param all null when hidden
 * @param corruption null when hidden
 * @param suppressed whether something is hidden because few people are behind it
 */
public record ComplaintCounts(@Nullable Count all, @Nullable Count corruption, boolean suppressed) {

  /** Behind fewer, somebody might be recognised. */
  static final long SMALLEST_SHOWN = 5;

  /**
   * One line of the statistics.
   *
   * @param finished null when hidden
   * @param inProgress null when hidden
   */
  public record Count(long total, @Nullable Long finished, @Nullable Long inProgress) {

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

    boolean hasSmallOne() {
      return LongStream.of(
              generalFinished, generalInProgress, corruptionFinished, corruptionInProgress)
          .anyMatch(ComplaintCounts::isSmall);
    }

    Groups less(Groups part) {
      return new Groups(
          generalFinished - part.generalFinished,
          generalInProgress - part.generalInProgress,
          corruptionFinished - part.corruptionFinished,
          corruptionInProgress - part.corruptionInProgress);
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

  /**
   * For everybody: once one group is small, only the total of all is shown, and that only when it
   * is not small itself; so no small group can be found by subtracting.
   *
   * @param rests what is left of the groups without a part of the period that is shown as well;
   *     anybody can subtract the two
   */
  static ComplaintCounts forEverybody(Groups groups, List<Groups> rests) {
    List<Groups> told = new ArrayList<>(rests);
    told.add(groups);
    if (told.stream().noneMatch(Groups::hasSmallOne)) {
      return exact(groups);
    }
    boolean totals = told.stream().map(Groups::total).noneMatch(ComplaintCounts::isSmall);
    return new ComplaintCounts(totals ? new Count(groups.total(), null, null) : null, null, true);
  }

  private static boolean isSmall(long size) {
    return size > 0 && size < SMALLEST_SHOWN;
  }
}
