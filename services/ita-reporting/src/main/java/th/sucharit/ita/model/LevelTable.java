package th.sucharit.ita.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.IntStream;

/** The levels of a year, the best first (ตารางระดับผล), and the mark at which passing begins. */
public record LevelTable(PassMark passMark, List<Level> rows, Basis basis) {

  public LevelTable {
    requireNonNull(passMark, "passMark is missing");
    rows = List.copyOf(requireNonNull(rows, "rows are missing"));
    requireNonNull(basis, "basis is missing");
  }

  /** The mark that indicators are held against as well (เกณฑ์ผ่าน). */
  public record PassMark(Score score, Basis basis) {

    public PassMark {
      requireNonNull(score, "score is missing");
      requireNonNull(basis, "basis is missing");
    }
  }

  /**
   * The first row whose conditions hold. All scores have two decimals by then, so nothing falls
   * between the bands that reports print, such as 84.99 and 85.00.
   */
  public Grade grade(Score overall, List<ScoreSheet.OfInstrument> instruments) {
    int row =
        IntStream.range(0, rows.size())
            .filter(i -> rows.get(i).holdsFor(overall, instruments))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("the last level holds always"));
    LevelReason reason =
        row == 0
            ? LevelReason.highest()
            : LevelReason.shortOf(rows.get(row - 1), overall, instruments);
    return new Grade(rows.get(row), reason);
  }
}
