package th.sucharit.ita.bulk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.ita.bulk.Reading.GivenCell;
import th.sucharit.ita.framework.Frameworks;
import th.sucharit.ita.model.Framework;
import th.sucharit.starter.tables.Row;
import th.sucharit.starter.tables.Table;
import th.sucharit.starter.tables.TableKind;
import th.sucharit.starter.web.Problem;

/** Reads tables of results (ตารางผลการประเมิน), by the frameworks that there are. */
@Component
class ScoreTable {

  private final Frameworks frameworks;

  ScoreTable(Frameworks frameworks) {
    this.frameworks = frameworks;
  }

  /** The columns that a table of this year has, or one that names the year row by row. */
  List<ScoreColumn> columns(@Nullable FiscalYear year) {
    Collection<Framework> read =
        year == null ? frameworks.all() : List.of(frameworks.require(year));
    return ScoreColumn.of(read, year != null);
  }

  /**
   * All rows, the first result of a local government and year counting.
   *
   * @throws Problem when the file is no such table
   */
  List<Reading> read(String contentType, byte[] file, @Nullable FiscalYear year) {
    Table<ScoreColumn> table = Table.of(columns(year), TableKind.rows(contentType, file));
    Optional<Framework> named = Optional.ofNullable(year).map(frameworks::require);
    Set<String> seen = new HashSet<>();
    List<Reading> readings = new ArrayList<>();
    for (Row row : table.rows()) {
      readings.add(once(read(table, row, named), seen));
    }
    return readings;
  }

  private Reading read(Table<ScoreColumn> table, Row row, Optional<Framework> named) {
    List<GivenCell> given =
        table.values(row).entrySet().stream()
            .filter(cell -> !cell.getValue().isBlank())
            .map(cell -> new GivenCell(cell.getKey().column(), cell.getValue()))
            .toList();
    List<CellFlaw> formulas =
        table.formulas(row).stream()
            .map(column ->
                new CellFlaw(
                    column.column(), "must be a value, not a formula", "ต้องเป็นค่า ไม่ใช่สูตร"))
            .toList();
    return formulas.isEmpty()
        ? new RowReader(row.number(), given)
            .read(named, year -> frameworks.find(new FiscalYear(year)))
        : new Reading.Flawed(row.number(), given, formulas);
  }

  private static Reading once(Reading reading, Set<String> seen) {
    return switch (reading) {
      case Reading.Sound sound
          when !seen.add(sound.localGovernment() + "-" + sound.result().framework().fiscalYear()) ->
          new Reading.Flawed(
              sound.row(),
              sound.given(),
              List.of(
                  new CellFlaw(
                      ScoreColumn.CODE,
                      "stands in an earlier row of the same year too",
                      "ซ้ำกับแถวก่อนหน้าของปีเดียวกัน")));
      case Reading.Sound sound -> sound;
      case Reading.Flawed flawed -> flawed;
    };
  }
}
