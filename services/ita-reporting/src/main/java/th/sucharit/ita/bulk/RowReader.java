package th.sucharit.ita.bulk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.ita.assessment.Figures;
import th.sucharit.ita.assessment.GivenResult;
import th.sucharit.ita.assessment.ScoreFlaw;
import th.sucharit.ita.bulk.Reading.GivenCell;
import th.sucharit.ita.model.Framework;
import th.sucharit.ita.model.Score;
import th.sucharit.ita.model.ScoreSheet;
import th.sucharit.starter.text.ThaiText;

/** Reads one row: everything that is wrong with it, or the result that it gives. */
final class RowReader {

  private static final int LONGEST_SOURCE = 500;
  private static final int LONGEST_REASON = 1000;

  private final int row;
  private final List<GivenCell> given;
  private final Map<String, String> cells;
  private final List<CellFlaw> flaws = new ArrayList<>();

  RowReader(int row, List<GivenCell> given) {
    this.row = row;
    this.given = given;
    this.cells =
        given.stream()
            .map(cell -> new GivenCell(cell.column(), ThaiText.normalise(cell.text())))
            .filter(cell -> !cell.text().isEmpty())
            .collect(Collectors.toMap(GivenCell::column, GivenCell::text));
  }

  /**
   * The row.
   *
   * @param year named for the whole table; nothing when each row names its own
   * @param byYear the framework of a year
   */
  Reading read(Optional<Framework> year, Function<Integer, Optional<Framework>> byYear) {
    Optional<LocalGovernmentId> code = code();
    Optional<Framework> framework = framework(year, byYear);
    Optional<ScoreSheet> sheet = framework.map(this::sheet);
    Optional<String> source = text(ScoreColumn.SOURCE, LONGEST_SOURCE);
    Optional<String> reason = text(ScoreColumn.REASON, LONGEST_REASON);
    if (source.isPresent() && !cells.containsKey(ScoreColumn.OVERALL)) {
      flaw(
          ScoreColumn.OVERALL,
          "is needed when the row names a source",
          "ต้องระบุเมื่อแถวนี้ระบุแหล่งที่มา");
    }
    return flaws.isEmpty()
        ? new Reading.Sound(
            row,
            given,
            code.orElseThrow(),
            new GivenResult(
                framework.orElseThrow(),
                sheet.orElseThrow(),
                source.orElse(null),
                reason.orElse(null)),
            cells.get(ScoreColumn.LEVEL))
        : new Reading.Flawed(row, given, flaws);
  }

  private Optional<LocalGovernmentId> code() {
    String text = number(ScoreColumn.CODE).orElse("");
    if (text.matches("[0-9]{7}")) {
      return Optional.of(new LocalGovernmentId(text));
    }
    flaw(ScoreColumn.CODE, "must be a code of seven digits", "ต้องเป็นรหัส อปท. เจ็ดหลัก");
    return Optional.empty();
  }

  private Optional<Framework> framework(
      Optional<Framework> year, Function<Integer, Optional<Framework>> byYear) {
    Optional<String> text = number(ScoreColumn.FISCAL_YEAR);
    if (text.isEmpty() && year.isPresent()) {
      return year;
    }
    Optional<Framework> own =
        text.filter(digits -> digits.matches("2[4-9][0-9]{2}"))
            .map(Integer::valueOf)
            .flatMap(byYear);
    if (own.isEmpty()) {
      flaw(
          ScoreColumn.FISCAL_YEAR,
          "must be a fiscal year that has a framework, such as 2567",
          "ต้องเป็นปีงบประมาณที่มีกรอบการประเมิน เช่น 2567");
    } else if (year.isPresent() && !year.equals(own)) {
      flaw(
          ScoreColumn.FISCAL_YEAR,
          "is another year than was named for the file",
          "ไม่ตรงกับปีงบประมาณที่ระบุสำหรับไฟล์นี้");
    }
    return own;
  }

  private ScoreSheet sheet(Framework framework) {
    List<ScoreSheet.OfIndicator> indicators =
        framework.structure().indicators().stream()
            .flatMap(one -> {
              String column = ScoreColumn.indicator(one.number());
              if (!cells.containsKey(column)) {
                flaw(column, "is missing: " + one.name().en(), "ขาดคะแนน" + one.name().th());
              }
              return score(column)
                  .map(score -> new ScoreSheet.OfIndicator(one.number(), score))
                  .stream();
            })
            .toList();
    List<ScoreSheet.OfInstrument> instruments =
        framework.structure().instruments().stream()
            .flatMap(one ->
                score(Figures.instrument(one.code()))
                    .map(score -> new ScoreSheet.OfInstrument(one.code(), score))
                    .stream())
            .toList();
    return new ScoreSheet(
        indicators,
        score(ScoreColumn.OVERALL).orElse(null),
        instruments,
        parts(framework),
        List.of());
  }

  private List<ScoreSheet.OfPart> parts(Framework framework) {
    return framework.structure().instruments().stream()
        .flatMap(one ->
            one.partNumbers().stream()
                .flatMap(number ->
                    score(Figures.part(one.code(), number))
                        .map(score -> new ScoreSheet.OfPart(one.code(), number, score))
                        .stream()))
        .toList();
  }

  private Optional<Score> score(String column) {
    return number(column)
        .flatMap(text -> {
          Optional<ScoreFlaw> fault = ScoreFlaw.of(text);
          fault.ifPresent(one -> flaw(column, one.message(), one.messageTh()));
          return fault.isPresent() ? Optional.empty() : Optional.of(Score.of(text));
        });
  }

  /** In Thai digits or ours, with spaces anywhere. */
  private Optional<String> number(String column) {
    return Optional.ofNullable(cells.get(column))
        .map(text -> ThaiText.asciiDigits(text).replace(" ", ""));
  }

  private Optional<String> text(String column, int longest) {
    Optional<String> text = Optional.ofNullable(cells.get(column));
    if (text.filter(one -> one.length() > longest).isPresent()) {
      flaw(
          column,
          "must have at most " + longest + " characters",
          "ต้องไม่เกิน " + longest + " อักขระ");
    }
    return text;
  }

  private void flaw(String column, String message, String messageTh) {
    flaws.add(new CellFlaw(column, message, messageTh));
  }
}
