package th.sucharit.oversight.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.Optional;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.contracts.Jurisdiction;

/** Rows follow the mere passing of time. */
class BoardSweepIT extends ThreeLocalGovernments {

  @Test
  void letsTimePassForOthersWhenOneRowCannotBeMade() {
    Document puzzling =
        new Document("_id", "plan-puzzling")
            .append("localGovernment", "5809906")
            .append("state", "puzzling")
            .append("firstFiscalYear", 2570)
            .append("lastFiscalYear", 2570)
            .append("appliedSequence", 1L);
    mongo.getCollection("plans").insertOne(puzzling);
    try {
      Instant first = clock.instant().minusSeconds(7200);
      lookAgain(THA_PHAE, first);
      lookAgain(NEIGHBOUR, first.plusSeconds(3600));
      await()
          .until(() ->
              Optional.ofNullable(row(NEIGHBOUR, BoardRow.NOW).lookAgainAt())
                  .filter(at -> at.isBefore(clock.instant().minusSeconds(60)))
                  .isEmpty());
      assertThat(row(THA_PHAE, BoardRow.NOW).lookAgainAt()).as("tried again later").isNotNull();
    } finally {
      mongo.getCollection("plans").deleteOne(puzzling);
    }
  }

  @Test
  void looksThroughRowsThatWereMadeInAnEarlierFiscalYear() {
    int thisYear = FiscalYear.of(clock.instant()).year();
    String id = BoardRow.id(NEIGHBOUR.localGovernment(), BoardRow.NOW);
    Query one = Query.query(Criteria.where("_id").is(id));
    mongo.updateFirst(one, Update.update("asOf", thisYear - 1), BoardRow.class);
    await().until(() -> row(NEIGHBOUR, BoardRow.NOW).asOf() == thisYear);
  }

  private void lookAgain(Jurisdiction at, Instant when) {
    mongo.updateFirst(
        Query.query(Criteria.where("_id").is(BoardRow.id(at.localGovernment(), BoardRow.NOW))),
        Update.update("lookAgainAt", when),
        BoardRow.class);
  }
}
