package th.sucharit.starter;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import th.sucharit.notes.NotesApplication;
import th.sucharit.testing.Servers;

class RouteCensusIT {

  @Test
  void refusesToStartWithAHandlerOfWhichNobodySaidWhoMayCallIt() {
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(() ->
            NotesApplication.start(
                Map.of(
                    "SUCHARIT_MONGODB_URI", Servers.running().mongodb(),
                    "SUCHARIT_KAFKA_BOOTSTRAP", Servers.running().kafka(),
                    "spring.mongodb.database", "census"),
                Forgotten.class))
        .withMessageContaining("/forgotten");
  }

  @Configuration
  @Import(ForgottenController.class)
  static class Forgotten {}

  @RestController
  static class ForgottenController {
    @GetMapping("/forgotten")
    String open() {
      return "everything";
    }
  }
}
