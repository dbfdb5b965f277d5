package th.sucharit.starter.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvSheetTests {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "@SUM(A1)",
        "+66",
        "-2+3",
        " =x",
        "\t=x",
        "\n=x",
        "\u00A0=x",
        "\uFEFF=x",
        "\u200B=x",
        "＝x",
        "＋x",
        "－x",
        "＠x"
      })
  void writesNoCellThatATableProgramRuns(String text) {
    assertThat(CsvSheet.of(List.of(List.of("a", text)))).contains("\"a\",\"'" + text + "\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-", "", " ", "a=b", "1-2", "เรื่อง"})
  void writesEverythingElseAsItIs(String text) {
    assertThat(CsvSheet.of(List.of(List.of(text)))).isEqualTo("\uFEFF\"" + text + "\"\r\n");
  }

  @Test
  void keepsSignsOfTheFormatInsideACell() {
    assertThat(CsvSheet.of(List.of(List.of("a,\"b\"\nc", "d"), List.of("e", "f"))))
        .isEqualTo("\uFEFF\"a,\"\"b\"\"\nc\",\"d\"\r\n\"e\",\"f\"\r\n");
  }
}
