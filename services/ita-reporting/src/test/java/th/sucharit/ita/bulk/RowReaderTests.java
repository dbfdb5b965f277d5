package th.sucharit.ita.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import th.sucharit.ita.assessment.Finding;
import th.sucharit.ita.model.Framework;
import th.sucharit.ita.model.Score;
import th.sucharit.ita.model.Years;
import th.sucharit.starter.tables.Row;
import th.sucharit.starter.tables.Table;
import th.sucharit.starter.tables.TableKind;

class RowReaderTests {

  private static final Framework YEAR = Years.framework(2567);
  private static final String HEADINGS =
      "รหัส อปท.,I1,ตัวชี้วัดที่ ๒,การใช้อำนาจ,i4,i5,i6,i7,i8,i9,ตัวชี้วัดที่ 10"
          + " การป้องกันการทุจริต,IIT,EIT,OIT,คะแนนภาพรวม,ระดับผลการประเมิน,แหล่งที่มา,เหตุผล,หมายเหตุ\n";
  private static final String THA_PHAE =
      "5800106,82.50,๘๓.๐๖,88.33,65,71.80, 89.26 ,82.34,65.20,63.57,๔๓"
          + " .๓๔,78.14,78.93,53.46,%s,%s,%s,,x";

  @Test
  void readsThaiDigitsAndSpacesUnderThaiHeadings() {
    Reading.Sound sound =
        sound(THA_PHAE.formatted("๖๘.๕๑", "ต้องปรับปรุง โดยด่วน", "ประกาศ ป.ป.ช."));
    assertThat(sound.localGovernment()).hasToString("5800106");
    assertThat(sound.result().sheet().confirms(Years.thaPhae(2567))).isTrue();
    assertThat(sound.result().source()).isEqualTo("ประกาศ ป.ป.ช.");
    assertThat(sound.result().reason()).isNull();
    assertThat(sound.given()).contains(new Reading.GivenCell("i2", "๘๓.๐๖"));
    assertThat(Findings.of(sound)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "68.52, ต้องปรับปรุงโดยด่วน, overall-differs, overall, 68.52, 68.50",
    "68.50, ต้องปรับปรุง, level-differs, level, ต้องปรับปรุง, ต้องปรับปรุงโดยด่วน",
    "68.49, ดีมาก, level-unknown, level, ดีมาก, ต้องปรับปรุงโดยด่วน"
  })
  void findsWhatDoesNotFollowFromTheIndicators(
      String overall, String level, String code, String column, String given, String recomputed) {
    assertThat(Findings.of(sound(THA_PHAE.formatted(overall, level, ""))))
        .singleElement()
        .satisfies(one -> {
          assertThat(one.code()).isEqualTo(code);
          assertThat(one.column()).isEqualTo(column);
          assertThat(one.given()).isEqualTo(given);
          assertThat(one.recomputed()).isEqualTo(recomputed);
        });
  }

  @Test
  void findsAnInstrumentThatDoesNotFollow() {
    Reading.Sound sound = sound(THA_PHAE.replace("78.93", "87.93").formatted("68.51", "", ""));
    assertThat(Findings.of(sound))
        .extracting(Finding::column, Finding::given, Finding::recomputed)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("eit", "87.93", "78.93"));
  }

  @Test
  void readsPartsOfAnInstrumentAndFindsThatTheyGiveAnother() {
    String headings = HEADINGS.replace("หมายเหตุ", "EIT ส่วนที่ ๑,eit_2");
    Reading.Sound fits = (Reading.Sound) read(headings, line("77.86,80.00"));
    assertThat(fits.result().sheet().part("EIT", 1)).contains(Score.of("77.86"));
    assertThat(fits.result().sheet().part("EIT", 2)).contains(Score.of("80.00"));
    assertThat(Findings.of(fits)).isEmpty();
    Reading.Sound differs = (Reading.Sound) read(headings, line("77.90,80.00"));
    assertThat(Findings.of(differs))
        .extracting(Finding::code, Finding::column, Finding::given, Finding::recomputed)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("parts-differ", "eit_parts", "78.95", "78.93"));
    Reading.Flawed wrong = (Reading.Flawed) read(headings, line("77.86,800"));
    assertThat(wrong.flaws()).extracting(CellFlaw::column).containsExactly("eit_2");
  }

  @Test
  void namesEveryCellThatHasToBeMended() {
    Reading.Flawed flawed =
        (Reading.Flawed)
            read("58001,=1+1,100.01,83.333,-1,,x,82.34,65.20,63.57,43.34,,,,,,ประกาศ,,");
    assertThat(flawed.flaws())
        .extracting(CellFlaw::column)
        .containsExactly("code", "i1", "i2", "i3", "i4", "i5", "i6", "overall");
    assertThat(flawed.flaws()).allSatisfy(one -> assertThat(one.messageTh()).isNotBlank());
  }

  @Test
  void takesTheYearFromTheFileOrFromTheRow() {
    Map<String, String> cells = Map.of("code", "5800106", "fiscal_year", "๒๕๖๖");
    List<Reading.GivenCell> given =
        Stream.concat(
                cells.entrySet().stream()
                    .map(one -> new Reading.GivenCell(one.getKey(), one.getValue())),
                Stream.iterate(1, i -> i + 1)
                    .limit(10)
                    .map(i -> new Reading.GivenCell("i" + i, "50")))
            .toList();
    Reading ofTheRow = new RowReader(2, given).read(Optional.empty(), year());
    assertThat(((Reading.Sound) ofTheRow).result().framework()).isEqualTo(Years.framework(2566));
    Reading other = new RowReader(2, given).read(Optional.of(YEAR), year());
    assertThat(((Reading.Flawed) other).flaws())
        .extracting(CellFlaw::column)
        .containsExactly("fiscal_year");
  }

  private static String line(String parts) {
    return THA_PHAE.formatted("68.51", "", "").replaceFirst("x$", parts);
  }

  private static java.util.function.Function<Integer, Optional<Framework>> year() {
    return year -> Optional.of(Years.framework(year));
  }

  private static Reading.Sound sound(String line) {
    return (Reading.Sound) read(line);
  }

  private static Reading read(String line) {
    return read(HEADINGS, line);
  }

  private static Reading read(String headings, String line) {
    Table<ScoreColumn> table =
        Table.of(
            ScoreColumn.of(List.of(YEAR), true),
            TableKind.of("text/csv").rows((headings + line).getBytes(StandardCharsets.UTF_8)));
    Row row = table.rows().getFirst();
    return new RowReader(
            row.number(),
            table.values(row).entrySet().stream()
                .filter(cell -> !cell.getValue().isBlank())
                .map(cell -> new Reading.GivenCell(cell.getKey().column(), cell.getValue()))
                .toList())
        .read(Optional.of(YEAR), year());
  }
}
