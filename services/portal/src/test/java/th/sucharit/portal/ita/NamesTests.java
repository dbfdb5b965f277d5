package th.sucharit.portal.ita;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class NamesTests {

  private final JsonMapper json = JsonMapper.builder().build();

  @Test
  void areReadInBothLanguagesOrInOne() {
    assertThat(json.readValue("{\"th\": \"ก\", \"en\": \"a\"}", Names.class))
        .isEqualTo(new Names("ก", "a"));
    assertThat(json.readValue("\"a\"", Names.class)).isEqualTo(new Names("a", "a"));
  }
}
