package th.sucharit.portal.fake;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What the complaints service answers to everybody: categories, tasks, statistics. */
final class FakeCitizens {

  static final int DIFFICULTY = 12;

  private FakeCitizens() {}

  static void challenge(Exchange exchange) throws IOException {
    exchange.json(
        200,
        Map.of(
            "challenge",
            "v1.fake-challenge",
            "difficulty",
            DIFFICULTY,
            "expiresAt",
            Instant.now().plus(Duration.ofMinutes(30)).toString()));
  }

  static void categories(Exchange exchange) throws IOException {
    answer(exchange, "/fake/categories.json");
  }

  static void statistics(Exchange exchange) throws IOException {
    answer(
        exchange,
        exchange.query("fiscalYear").equals("2569")
            ? "/fake/complaint-statistics.json"
            : "/fake/complaint-statistics-none.json");
  }

  private static void answer(Exchange exchange, String file) throws IOException {
    try (var in = List.of(FakeCitizens.class.getResourceAsStream(file)).getFirst()) {
      exchange.json(200, Exchange.JSON.readTree(in));
    }
  }
}
