package th.sucharit.ita.bulk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import th.sucharit.ita.assessment.Figures;
import th.sucharit.ita.model.Framework;
import th.sucharit.ita.model.Structure;
import th.sucharit.starter.tables.Column;
import th.sucharit.starter.text.ThaiText;

/**
 * A column of a table of results (คอลัมน์ของตารางคะแนน).
 *
 * @param column its name in answers, such as {@code i7}
 * @param heading as the template writes it, in both languages
 * @param folded all headings that mean it
 */
record ScoreColumn(String column, String heading, boolean obligatory, Set<String> folded)
    implements Column {

  static final String CODE = "code";
  static final String FISCAL_YEAR = "fiscal_year";
  static final String OVERALL = Figures.OVERALL;
  static final String LEVEL = "level";
  static final String SOURCE = "source";
  static final String REASON = "reason";

  static String indicator(int number) {
    return "i" + number;
  }

  /**
   * All columns that tables of these years may have, in the order of the template.
   *
   * @param yearNamed whether the year is known without a column of its own
   */
  static List<ScoreColumn> of(Collection<Framework> frameworks, boolean yearNamed) {
    List<ScoreColumn> all = new ArrayList<>();
    all.add(of(CODE, true, "รหัส อปท.", "รหัส"));
    all.add(of(FISCAL_YEAR, !yearNamed, "ปีงบประมาณ", "ปีงบประมาณ พ.ศ.", "ปี"));
    all.addAll(indicators(frameworks));
    instruments(frameworks)
        .map(one -> one.code())
        .distinct()
        .map(code -> of(Figures.instrument(code), false, code))
        .forEach(all::add);
    instruments(frameworks)
        .flatMap(one -> one.partNumbers().stream().map(number -> part(one.code(), number)))
        .distinct()
        .forEach(all::add);
    all.add(of(OVERALL, false, "คะแนนรวม", "คะแนนภาพรวม", "คะแนน ITA"));
    all.add(of(LEVEL, false, "ระดับ", "ระดับผล", "ระดับผลการประเมิน", "ผลการประเมิน"));
    all.add(of(SOURCE, false, "แหล่งที่มา", "ที่มา", "แหล่งเผยแพร่"));
    all.add(of(REASON, false, "เหตุผลที่แก้ไข", "เหตุผล"));
    return all;
  }

  private static Stream<Structure.Instrument> instruments(Collection<Framework> frameworks) {
    return frameworks.stream().flatMap(one -> one.structure().instruments().stream());
  }

  private static ScoreColumn part(String instrument, int number) {
    return of(
        Figures.part(instrument, number),
        false,
        instrument + " ส่วนที่ " + number,
        instrument + " ส่วน " + number,
        instrument + " part " + number);
  }

  /** Those that every one of the years has cannot be left out. */
  private static List<ScoreColumn> indicators(Collection<Framework> frameworks) {
    TreeMap<Integer, Set<String>> names = new TreeMap<>();
    frameworks.stream()
        .flatMap(one -> one.structure().indicators().stream())
        .forEach(one ->
            names.computeIfAbsent(one.number(), any -> new TreeSet<>()).add(one.name().th()));
    return names.entrySet().stream()
        .map(one -> {
          int number = one.getKey();
          boolean inAll =
              frameworks.stream()
                  .allMatch(framework -> framework.structure().indicator(number).isPresent());
          return of(
              indicator(number),
              inAll,
              Stream.concat(
                      Stream.of("ตัวชี้วัดที่ " + number, "ตัวชี้วัด " + number),
                      one.getValue().stream()
                          .flatMap(name ->
                              Stream.of(name, number + name, "ตัวชี้วัดที่ " + number + name)))
                  .toArray(String[]::new));
        })
        .toList();
  }

  private static ScoreColumn of(String column, boolean obligatory, String... thai) {
    String heading = thai[0].equalsIgnoreCase(column) ? thai[0] : column + " " + thai[0];
    Set<String> folded = new TreeSet<>();
    folded.add(ThaiText.fold(column));
    folded.add(ThaiText.fold(heading));
    Arrays.stream(thai).map(ThaiText::fold).forEach(folded::add);
    return new ScoreColumn(column, heading, obligatory, Set.copyOf(folded));
  }

  @Override
  public boolean isHeaded(String written) {
    return folded.contains(ThaiText.fold(written));
  }
}
