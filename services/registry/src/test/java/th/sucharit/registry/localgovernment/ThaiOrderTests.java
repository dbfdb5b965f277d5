package th.sucharit.registry.localgovernment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ThaiOrderTests {

  @Test
  void ordersAsTheThaiDictionary() {
    assertThat(
            Stream.of("แกง", "ขอน", "กาก", "คลอง", "เกาะ")
                .sorted(Comparator.comparing(ThaiOrder::key)))
        .containsExactly("กาก", "เกาะ", "แกง", "ขอน", "คลอง");
  }
}
