package th.sucharit.ita.bulk;

import static th.sucharit.ita.bulk.ImportCalls.text;

import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.test.web.servlet.client.RestTestClient;
import th.sucharit.contracts.Jurisdiction;
import th.sucharit.starter.tenancy.LocalGovernmentDirectory;
import th.sucharit.testing.RegistryFacts;
import th.sucharit.testing.ServiceTest;
import th.sucharit.testing.TestTokens;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Some local governments, and calls that bring results to them. */
@ServiceTest
abstract class ScoreImportTest {

  static final String ADMINISTRATOR = TestTokens.administrator();
  static final String HEADINGS =
      "code,i1,i2,i3,i4,i5,i6,i7,i8,i9,i10,overall,level,source,reason\n";
  static final String SCORES = "82.50,83.06,88.33,65.00,71.80,89.26,82.34,65.20,63.57,๔๓.๓๔,";
  static final List<String> OURS = List.of("7980001", "7980002", "7980003", "7980004");
  static final String ELSEWHERE = "7460009";

  @Autowired LocalGovernmentDirectory directory;
  @Autowired MongoTemplate mongo;

  ImportCalls calls;

  @Autowired
  void callsOf(RestTestClient http, JsonMapper json) {
    calls = new ImportCalls(http, json);
  }

  @BeforeEach
  void someLocalGovernmentsAndNoResults() {
    OURS.forEach(code -> RegistryFacts.register(directory, Jurisdiction.of(code, "80")));
    RegistryFacts.register(directory, Jurisdiction.of(ELSEWHERE, "46"));
    mongo.remove(new Query(), "assessments");
  }

  JsonNode assessment(String code, @Nullable String token) {
    return calls
        .json()
        .readTree(
            text(
                calls.get(
                    "/ita-reporting/local-governments/" + code + "/assessments/2567", token)));
  }

  /** How many facts it has announced; none when there is no such assessment. */
  long version(String id) {
    return Optional.ofNullable(mongo.findById(id, Document.class, "assessments"))
        .map(one -> ((Number) one.get("sequence")).longValue())
        .orElse(0L);
  }
}
