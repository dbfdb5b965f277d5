package th.sucharit.complaints.complaint;

import java.time.Instant;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import th.sucharit.complaints.clock.CaseClocks;
import th.sucharit.contracts.FiscalYear;

/**
 * What queries and counts go by (ดัชนีค้นหา); follows from the rest of the case.
 *
 * @param open whether the local government still owes something
 * @param order until when it must be solved or explained, also while that rests
 * @param due the same, absent while it rests and when nothing is owed
 * @param next when the sweep has to look at it
 * @param receivedMonth such as 2026-11, in Thailand
 * @param endedMonth when it came to its end; that and how it ended stays also when it is erased
 */
record CaseMarks(
    boolean open,
    Instant order,
    @Nullable Instant due,
    @Nullable Instant next,
    String receivedMonth,
    @Nullable String endedMonth,
    @Nullable Instant endedAt,
    @Nullable String endedAs) {

  static CaseMarks first(Instant receivedAt, CaseClocks clocks) {
    return new CaseMarks(
        true,
        clocks.due(CaseClocks.RESOLUTION).orElse(receivedAt),
        clocks.due(CaseClocks.RESOLUTION).orElse(null),
        clocks.next().orElse(null),
        month(receivedAt),
        null,
        null,
        null);
  }

  CaseMarks with(CaseState state, CaseClocks clocks) {
    Instant due = clocks.due(CaseClocks.RESOLUTION).orElse(order);
    return switch (state) {
      case CaseState.New fresh -> running(due, clocks);
      case CaseState.InHand inHand -> running(due, clocks);
      case CaseState.AtProvince away ->
          new CaseMarks(
              false, due, null, clocks.next().orElse(null), receivedMonth, null, null, null);
      case CaseState.Forwarded forwarded -> ended(forwarded, due, forwarded.since());
      case CaseState.Ended ended -> ended(ended, due, null);
      case CaseState.Erased erased ->
          new CaseMarks(false, due, null, null, receivedMonth, endedMonth, endedAt, endedAs);
    };
  }

  private CaseMarks running(Instant due, CaseClocks clocks) {
    return new CaseMarks(
        true,
        due,
        clocks.due(CaseClocks.RESOLUTION).orElse(null),
        clocks.next().orElse(null),
        receivedMonth,
        null,
        null,
        null);
  }

  private CaseMarks ended(CaseState end, Instant due, @Nullable Instant next) {
    return new CaseMarks(
        false, due, null, next, receivedMonth, month(end.since()), end.since(), end.status());
  }

  /** Nothing is left for the sweep to do. */
  CaseMarks settled() {
    return new CaseMarks(open, order, due, null, receivedMonth, endedMonth, endedAt, endedAs);
  }

  private static String month(Instant at) {
    return YearMonth.from(at.atZone(FiscalYear.BANGKOK)).toString();
  }
}
