package th.sucharit.starter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.json.JsonMapper;

class ReadableTextsTests {

  private static final JsonMapper JSON =
      JsonMapper.builder().addModules(new JacksonModule[] {ReadableTexts.module()}).build();

  record Line(String text, List<String> more) {}

  @ParameterizedTest
  @ValueSource(
      strings = {"\\u0000", "ก\\u001bข", "\\u007f", "\\u0085", "\\ud83d", "\\ude00\\ud83d"})
  void refusesWhatNobodyCanReadWhereverItStands(String text) {
    assertThatThrownBy(() -> read("{\"text\": \"" + text + "\"}"))
        .isInstanceOf(InvalidFormatException.class)
        .hasMessageContaining("text");
    assertThatThrownBy(() -> read("{\"text\": \"\", \"more\": [\"ก\", \"" + text + "\"]}"))
        .isInstanceOf(InvalidFormatException.class)
        .hasMessageContaining("more");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "ผู้\\n\\r\\tที่", "\\u200bก\\u200d", "\\ud83d\\ude00", "น้ำ"})
  void takesLinesTabsJoinersAndWholeCharacters(String text) {
    assertThat(read("{\"text\": \"" + text + "\", \"more\": null}").text())
        .isEqualTo(JsonMapper.shared().readTree("\"" + text + "\"").stringValue());
  }

  private static Line read(String json) {
    return JSON.readValue(json, Line.class);
  }
}
