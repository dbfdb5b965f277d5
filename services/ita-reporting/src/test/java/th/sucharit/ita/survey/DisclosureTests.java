package th.sucharit.ita.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import th.sucharit.ita.model.Years;
import th.sucharit.ita.questionnaire.Questionnaire;

/** E1 to E5 ask about indicator 6; E1 is answered by so many, the others by all. */
class DisclosureTests {

  private static final Questionnaire.Questions EIT =
      Years.json()
          .treeToValue(Years.tree("surveys/2568-eit.json"), Questionnaire.class)
          .questions();
  private static final List<String> CODES =
      EIT.list().stream().map(Questionnaire.Question::code).toList();

  @ParameterizedTest
  @CsvSource({"0,false,true", "1,false,false", "4,false,false", "5,true,true", "6,true,true"})
  void hidesAQuestionOfFewAndTheIndicatorThatWouldTellIt(
      int answers, boolean question, boolean indicator) {
    Counts shown = shown(12, person -> person < answers ? 1 + person % 2 : 0);
    assertThat(shown.choices().containsKey("E1")).isEqualTo(question);
    assertThat(shown.scores().containsKey("6")).isEqualTo(indicator);
    // the mean of all three would tell the one that is hidden
    assertThat(shown.scores().containsKey(Counts.WHOLE)).isEqualTo(indicator);
    assertThat(shown.scores()).containsKeys("7", "8");
    assertThat(shown.choices()).containsKey("E2");
  }

  @ParameterizedTest
  @CsvSource({"9,false", "10,true"})
  void doesNotSayOfFewerThanTenThatAllChoseTheSame(int people, boolean seen) {
    Counts shown = shown(people, person -> 4);
    assertThat(shown.choices().containsKey("E1")).isEqualTo(seen);
    assertThat(shown.scores().containsKey("6")).isEqualTo(seen);
    assertThat(shown.choices()).containsKey("E2");
  }

  @Test
  void hidesAnIndicatorOfFewerThanTenWhoAllScoreTheSame() {
    byte[] row = new byte[CODES.size()];
    for (int i = 0; i < row.length; i++) {
      row[i] = 1;
    }
    assertThat(Disclosure.of(counted(9, person -> row), EIT).scores()).isEmpty();
    assertThat(Disclosure.of(counted(9, person -> row), EIT).choices()).isEmpty();
    assertThat(Disclosure.of(counted(10, person -> row), EIT).scores()).hasSize(4);
  }

  @Test
  void keepsNothingOfFourPeople() {
    assertThat(shown(4, person -> 1 + person % 2)).isEqualTo(Counts.NONE);
    assertThat(shown(5, person -> 1 + person % 2).answers()).isEqualTo(5);
  }

  private static Counts shown(int people, IntUnaryOperator first) {
    return Disclosure.of(
        counted(
            people,
            person -> {
              byte[] row = new byte[CODES.size()];
              for (int i = 1; i < row.length; i++) {
                row[i] = (byte) (1 + (person + i) % 2);
              }
              row[0] = (byte) first.applyAsInt(person);
              return row;
            }),
        EIT);
  }

  private static Counts counted(int people, java.util.function.IntFunction<byte[]> row) {
    Counts counts = Counts.NONE;
    for (int person = 0; person < people; person++) {
      counts = counts.plus(row.apply(person), CODES, EIT);
    }
    return counts;
  }
}
