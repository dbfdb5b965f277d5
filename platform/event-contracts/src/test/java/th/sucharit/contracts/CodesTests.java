package th.sucharit.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodesTests {

  @ParameterizedTest
  @ValueSource(
      strings = {"", "546080", "54608022", "546080a", "๕๔๖๐๘๐๒", "546080.", " 5460802", "*"})
  void refusesWhatIsNotSevenDigits(String code) {
    assertThatIllegalArgumentException().isThrownBy(() -> new LocalGovernmentId(code));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "4", "460", "*", "๔๖", "06"})
  void refusesWhatIsNotAProvince(String code) {
    assertThatIllegalArgumentException().isThrownBy(() -> new ProvinceCode(code));
  }

  @ParameterizedTest
  @ValueSource(strings = {"5460802", "3650102"})
  void keepsTheCodeAsItIs(String code) {
    assertThat(new LocalGovernmentId(code)).hasToString(code);
  }
}
