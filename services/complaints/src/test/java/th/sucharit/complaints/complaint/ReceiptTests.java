package th.sucharit.complaints.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReceiptTests {

  private final Random seeded = new Random(2569);

  @Test
  void holdsAtLeastEightyBits() {
    assertThat(BigInteger.TEN.pow(27).bitLength()).isGreaterThan(80);
    assertThat(drawn().digits()).hasSize(28).containsOnlyDigits();
  }

  @Test
  void isReadBackAsItIsShown() {
    for (int i = 0; i < 1000; i++) {
      Receipt receipt = drawn();
      assertThat(Receipt.parse(receipt.grouped())).contains(receipt);
    }
  }

  @Test
  void isReadInThaiDigitsWithSpaces() {
    Receipt receipt = drawn();
    String thai =
        receipt
            .grouped()
            .replace('-', ' ')
            .chars()
            .map(c -> Character.isDigit(c) ? '๐' + c - '0' : c)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    assertThat(Receipt.parse(thai)).contains(receipt);
  }

  @Test
  void findsEverySingleWrongDigit() {
    String digits = drawn().digits();
    for (int place = 0; place < digits.length(); place++) {
      for (char wrong = '0'; wrong <= '9'; wrong++) {
        if (wrong != digits.charAt(place)) {
          assertThat(
                  Receipt.parse(digits.substring(0, place) + wrong + digits.substring(place + 1)))
              .isEmpty();
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "1234",
        "abcd-efgh",
        "{\"$ne\": null}",
        ".*",
        "1234567890123456789012345678901234567890"
      })
  void isNotReadFromAnythingElse(String typed) {
    assertThat(Receipt.parse(typed)).isEmpty();
  }

  @Test
  void doesNotShowItselfInLogs() {
    Receipt receipt = drawn();
    assertThat(receipt.toString()).doesNotContain(receipt.digits().substring(0, 4));
  }

  private Receipt drawn() {
    byte[] bytes = new byte[32];
    seeded.nextBytes(bytes);
    return Receipt.from(bytes);
  }
}
