package th.sucharit.portal.fake;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Published risk assessments of Huai Mek: the real one of 2566, whose levels are words, and an
 * invented one of 2567 with numbers. Nobody else has any.
 */
final class FakeRisks {

  private static final String ROOT = "/api/risk-assessment";

  private final JsonNode answers;

  FakeRisks() {
    try (InputStream file = FakeRisks.class.getResourceAsStream("/fake/risks.json")) {
      answers = JsonMapper.builder().build().readTree(file);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  void answer(Exchange exchange) throws IOException {
    var path = exchange.path().substring(ROOT.length());
    if (path.startsWith("/local-governments/")) {
      var code = path.split("/")[2];
      exchange.json(200, find(code).<Object>map(one -> one).orElse(Map.of("items", List.of())));
    } else {
      var found = find(path.substring("/assessments/".length()));
      if (found.isPresent()) {
        exchange.json(200, found.get());
      } else {
        exchange.problem(404, "There is no such assessment.", "ไม่พบการประเมินนี้");
      }
    }
  }

  private Optional<JsonNode> find(String name) {
    return Optional.ofNullable(answers.get(name));
  }
}
