package th.sucharit.risk.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import th.sucharit.risk.model.Criteria;
import th.sucharit.risk.model.Criteria.Row;
import th.sucharit.risk.model.CriteriaRules;
import th.sucharit.risk.model.Fault;
import th.sucharit.risk.model.Level;

class StandardCriteriaTests {

  private final Criteria standard = new StandardCriteria().version().criteria();

  @ParameterizedTest
  @CsvSource({
    "1, 4, high",
    "4, 1, medium",
    "2, 2, low",
    "5, 1, high",
    "1, 5, high",
    "5, 5, very-high"
  })
  void ratesByTheMatrixAndNotByTheProduct(int likelihood, int impact, String level) {
    assertThat(standard.at(likelihood, impact)).map(Level::code).contains(level);
  }

  @Test
  void hasTwentyFiveCellsAndFourLevels() {
    assertThat(standard.matrix()).hasSize(5).allMatch(row -> row.levels().size() == 5);
    assertThat(standard.ranked())
        .extracting(level -> level.label().th())
        .containsExactly("ต่ำ", "ปานกลาง", "สูง", "สูงมาก");
    assertThat(CriteriaRules.faultsOf(standard)).isEmpty();
  }

  /** The paper labels the same rows from 1 at the top, so that rarer would be worse. */
  @Test
  void wouldBeRefusedWithTheRowsLabelledAsPrinted() {
    List<Row> printed =
        standard.matrix().stream()
            .sorted(Comparator.comparingInt(Row::likelihood))
            .map(row -> new Row(6 - row.likelihood(), row.levels()))
            .toList();
    List<Fault> faults =
        CriteriaRules.faultsOf(
            new Criteria(
                standard.title(),
                standard.likelihood(),
                standard.impact(),
                standard.levels(),
                printed));
    assertThat(faults)
        .isNotEmpty()
        .allSatisfy(fault -> {
          assertThat(fault.pointer()).startsWith("/matrix/");
          assertThat(fault.message()).contains("lower than at less likelihood");
        });
  }

  @Test
  void saysWhereItComesFromAndHowSureThatIs() {
    StandardCriteria.Sheet sheet = new StandardCriteria().sheet();
    assertThat(sheet.source().en()).contains("labels");
    assertThat(sheet.confidence().level()).isEqualTo("medium");
  }

  @Test
  void isNamedByItsContent() {
    String hash = new StandardCriteria().version().contentHash();
    assertThat(hash).matches("[0-9a-f]{64}");
    Criteria renamed =
        new Criteria(
            new th.sucharit.risk.model.Label("อื่น", null),
            standard.likelihood(),
            standard.impact(),
            standard.levels(),
            standard.matrix());
    assertThat(ContentHash.of(renamed)).isNotEqualTo(hash);
  }

  @Test
  void isWrittenForHashingWithSortedKeysAndShortestEscapes() {
    record Inner(String z, String a) {}
    record Outer(
        int n, Inner inner, @org.jspecify.annotations.Nullable String none, List<Integer> l) {}
    assertThat(
            ContentHash.canonical(
                new Outer(7, new Inner("ก/\u001f\n", "\"é"), null, List.of(2, 1))))
        .isEqualTo("{\"inner\":{\"a\":\"\\\"é\",\"z\":\"ก/\\u001f\\n\"},\"l\":[2,1],\"n\":7}");
  }
}
