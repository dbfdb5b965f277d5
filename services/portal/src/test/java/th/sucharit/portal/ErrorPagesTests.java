package th.sucharit.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErrorPagesTests extends RunningPortal {

  @ParameterizedTest
  @CsvSource({
    "/nothing, ไม่พบหน้านี้",
    "/en/nothing, Page not found",
    "/en/actuator, Page not found",
    "/en/actuator/health, Page not found",
    "/en/actuator/prometheus, Page not found",
    "/en/%61ctuator/prometheus, Page not found",
    "/local-governments/9999999, ไม่พบองค์กรปกครองส่วนท้องถิ่นนี้",
    "/en/local-governments/9999999, There is no such local government.",
    "/local-governments/12, ไม่พบหน้านี้",
    "/error, ไม่พบหน้านี้"
  })
  void saysThatNothingIsThere(String path, String text) {
    var answer = visitor().get(path);
    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.text()).contains(text);
    assertThat(answer.page().selectFirst("html").attr("lang"))
        .isEqualTo(path.startsWith("/en/") ? "en" : "th");
  }

  @ParameterizedTest
  @CsvSource({
    "500, 500, เกิดข้อผิดพลาดในระบบ",
    "502, 502, ระบบขัดข้องชั่วคราว",
    "503, 503, ระบบขัดข้องชั่วคราว",
    "429, 429, มีคำขอมากเกินไป",
    "403, 403, คุณไม่มีสิทธิ์เปิดหน้านี้"
  })
  void explainsWhatTheGatewaySays(int gateway, int shown, String text) {
    PLATFORM.fail(gateway);
    var answer = visitor().get("/ledger");
    assertThat(answer.status()).isEqualTo(shown);
    assertThat(answer.text()).contains(text);
  }

  @Test
  void explainsThatTheFormOfAnotherSiteIsRefused() {
    var answer =
        visitor().post("/status", Map.of("receipt", "1"), "Origin", "https://evil.example");
    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.text()).contains("คุณไม่มีสิทธิ์เปิดหน้านี้");
  }

  @Test
  void neverShowsATrace() {
    PLATFORM.fail(500);
    assertThat(visitor().get("/ledger").http().body())
        .doesNotContain("Exception", "at th.sucharit");
  }
}
