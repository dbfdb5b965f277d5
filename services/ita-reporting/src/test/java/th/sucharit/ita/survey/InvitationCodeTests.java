package th.sucharit.ita.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InvitationCodeTests {

  private final SurveyKeys keys = new SurveyKeys(SurveyCalls.SECRET);

  @Test
  void holdsMoreThanEightyRandomBits() {
    Set<String> random = new HashSet<>();
    keys.draw("012345", "order-1", 500).forEach(code -> random.add(code.digits().substring(6, 31)));
    keys.draw("012345", "order-2", 500).forEach(code -> random.add(code.digits().substring(6, 31)));
    assertThat(random).hasSize(1000).allMatch(one -> one.length() == 25);
  }

  @Test
  void isReadAsItIsShownAlsoInThaiDigitsAndWithSpaces() {
    InvitationCode code = keys.draw("012345", "order", 1).getFirst();
    assertThat(code.survey()).isEqualTo("012345");
    assertThat(code.grouped()).matches("([0-9]{4}-){7}[0-9]{4}");
    assertThat(InvitationCode.parse(code.grouped())).contains(code);
    String thai =
        code.grouped()
            .replace('-', ' ')
            .chars()
            .map(c -> c == ' ' ? c : '๐' + c - '0')
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    assertThat(InvitationCode.parse(thai)).contains(code);
  }

  @Test
  void findsEverySingleWrongDigitWithoutLookingAnythingUp() {
    String digits = keys.draw("999999", "order", 1).getFirst().digits();
    for (int place = 0; place < digits.length(); place++) {
      char wrong = digits.charAt(place) == '9' ? '0' : (char) (digits.charAt(place) + 1);
      assertThat(
              InvitationCode.parse(
                  digits.substring(0, place) + wrong + digits.substring(place + 1)))
          .isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "1234", "abcd", "{\"$ne\": null}", "11111111111111111111111111111111"})
  void isNotReadFromAnythingElse(String typed) {
    assertThat(InvitationCode.parse(typed)).isEmpty();
  }

  @Test
  void isNotDrawnFromAShortSecret() {
    assertThatThrownBy(() -> new SurveyKeys("x".repeat(31)))
        .hasMessageContaining("at least 32 characters");
    assertThat(new SurveyKeys("x".repeat(32)).draw("012345", "order", 1)).hasSize(1);
  }

  @Test
  void doesNotShowItselfInLogs() {
    InvitationCode code = keys.draw("012345", "order", 1).getFirst();
    assertThat(code.toString()).doesNotContain(code.digits().substring(6, 12));
  }
}
