package th.sucharit.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class FailureTests {

  private static final RunningGateway GATEWAY =
      RunningGateway.start(
          "--sucharit.gateway.routing.services.plans.url=http://127.0.0.1:1",
          "--sucharit.gateway.routing.services.portal.url=http://127.0.0.1:1",
          "--sucharit.gateway.routing.patience.answer=1s");

  private final String auditor = Callers.auditor("nacc");

  @AfterAll
  static void stop() {
    GATEWAY.stop();
  }

  @Test
  void saysWhenToComeBackWhileAServiceIsDown() {
    var answer = GATEWAY.get("/api/plans/1");

    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.headers().firstValue("Retry-After")).hasValue("5");
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(answer.body())
        .contains(
            "urn:sucharit:problem:unavailable", "ระบบไม่พร้อมให้บริการชั่วคราว", "Try again later");
    assertThat(GATEWAY.get("/api/ledger/checkpoint").statusCode()).isEqualTo(200);
  }

  @Test
  void givesPeopleAPageInsteadOfJson() {
    var answer = GATEWAY.send(GATEWAY.request("GET", "/").header("Accept", "text/html,*/*"));

    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
    assertThat(answer.body()).contains("<html lang=\"th\">", "ระบบไม่พร้อมให้บริการชั่วคราว");
  }

  @Test
  void doesNotWaitForEver() {
    var answer = GATEWAY.send(GATEWAY.request("GET", "/api/complaints/sleepy", auditor));

    assertThat(answer.statusCode()).isEqualTo(504);
    assertThat(answer.body()).contains("urn:sucharit:problem:timed-out", "detailTh");
  }

  @Test
  void neverPassesOffHalfAnAnswerAsWhole() {
    assertThatThrownBy(() ->
            GATEWAY
                .client()
                .send(
                    GATEWAY.request("GET", "/api/complaints/broken", auditor).build(),
                    BodyHandlers.ofString()))
        .isInstanceOf(IOException.class);
  }

  @Test
  void passesEventsOnAsTheyComeAndLeavesWithTheListener() throws Exception {
    var ledger = GATEWAY.service("ledger");
    var answer =
        GATEWAY
            .client()
            .send(
                GATEWAY.request("GET", "/api/ledger/stream", auditor).build(),
                BodyHandlers.ofInputStream());
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/event-stream");

    try (var events = answer.body()) {
      byte[] buffer = new byte[100];
      for (String event : new String[] {"one", "two"}) {
        ledger.events.add(event);
        int read = events.read(buffer);
        assertThat(new String(buffer, 0, read)).isEqualTo("data: " + event + "\n\n");
      }
      // longer than other answers may pause
      Thread.sleep(1500);
      ledger.events.add("three");
      assertThat(new String(buffer, 0, events.read(buffer))).isEqualTo("data: three\n\n");
    }

    for (int i = 0; i < 100 && ledger.left.getCount() > 0; i++) {
      ledger.events.add("to nobody");
      Thread.sleep(50);
    }
    assertThat(ledger.left.await(1, TimeUnit.SECONDS)).isTrue();
  }
}
