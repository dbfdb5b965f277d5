package th.sucharit.starter.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static th.sucharit.starter.files.Inspected.inspect;
import static th.sucharit.starter.files.Samples.bytes;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import th.sucharit.starter.web.Problem;

class CsvFormulasTests {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=cmd|'/c calc'!A0",
        "a,=1+1",
        "a;b\n1;@SUM(A1)",
        "a\t\"=HYPERLINK(\"\"x\"\")\"",
        "a,\" +cmd|x\"",
        "-1+cmd|x",
        "\ufeff=1+1",
        "x,\"y;=cmd|x",
        "＝1+1"
      })
  void refusesTablesThatCalculate(String table) {
    assertThatThrownBy(() -> inspect("a.csv", bytes(table)))
        .isInstanceOfSatisfying(
            Problem.class, problem -> assertThat(problem.detail()).contains("formula"));
  }
}
