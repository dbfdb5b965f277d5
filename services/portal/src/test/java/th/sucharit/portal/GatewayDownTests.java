package th.sucharit.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = "sucharit.portal.gateway=http://127.0.0.1:1")
class GatewayDownTests {

  @LocalServerPort int port;

  @Test
  void startsWithoutTheOthersAndSaysSoKindly() {
    var answer = new Visitor("http://localhost:" + port).get("/ledger");
    assertThat(answer.status()).isEqualTo(503);
    assertThat(answer.text()).contains("ระบบขัดข้องชั่วคราว");
  }

  @Test
  void showsPagesThatNeedNobody() {
    assertThat(new Visitor("http://localhost:" + port).get("/").status()).isEqualTo(200);
  }

  @Test
  void isReadyAllTheSame() {
    var health = new Visitor("http://localhost:" + port).get("/actuator/health/readiness");
    assertThat(health.status()).isEqualTo(200);
  }
}
