package th.sucharit.ita.assessment;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;
import th.sucharit.contracts.FiscalYear;

/**
 * All official results of a year (ผลทางการทั้งปี), which everybody may know: read in short, since
 * there may be thousands.
 */
@Repository
public class OfficialResults {

  private static final String CONFIRMED = "confirmations.sheet.";

  private final MongoOperations mongo;

  OfficialResults(MongoOperations mongo) {
    this.mongo = mongo;
  }

  /** Of each local government what was confirmed last. */
  public List<OfficialScores> of(FiscalYear year) {
    Query official = Query.query(where("fiscalYear").is(year.year()).and("open").is(true));
    official
        .fields()
        .include(
            "jurisdiction.localGovernment",
            CONFIRMED + "officialOverall",
            CONFIRMED + "indicators");
    return mongo.find(official, Document.class, mongo.getCollectionName(Assessment.class)).stream()
        .flatMap(one -> scores(one).stream())
        .toList();
  }

  private static Optional<OfficialScores> scores(Document assessment) {
    List<Document> confirmations = assessment.getList("confirmations", Document.class, List.of());
    String code = assessment.get("jurisdiction", new Document()).getString("localGovernment");
    return confirmations.isEmpty() || code == null
        ? Optional.empty()
        : Optional.of(scores(code, confirmations.getLast().get("sheet", new Document())));
  }

  private static OfficialScores scores(String code, Document sheet) {
    Map<Integer, Integer> indicators = new HashMap<>();
    for (Document line : sheet.getList("indicators", Document.class, List.of())) {
      indicators.put(line.getInteger("indicator"), hundredths(line.get("score", new Document())));
    }
    return new OfficialScores(
        code, hundredths(sheet.get("officialOverall", new Document())), indicators);
  }

  private static int hundredths(Document score) {
    return score.getInteger("hundredths", 0);
  }
}
