package th.sucharit.oversight.board;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import th.sucharit.contracts.LocalGovernmentId;

/** Reads where the things of one local government stand. */
@Component
class Standings {

  private final MongoOperations mongo;

  Standings(MongoOperations mongo) {
    this.mongo = mongo;
  }

  /**
   * Complaints in figures.
   *
   * @param late open after the day on which they should have been solved or explained
   */
  record Cases(long received, long open, long late) {}

  Optional<BodyStanding> body(LocalGovernmentId code) {
    return Optional.ofNullable(mongo.findById(code.code(), BodyStanding.class));
  }

  <S extends Standing> List<S> of(LocalGovernmentId code, Class<S> kind) {
    return mongo.find(Query.query(all(code)), kind);
  }

  /** Complaints received in a fiscal year (Buddhist era). */
  Cases casesOf(LocalGovernmentId code, int fiscalYear, Instant now) {
    long received = count(of(code, fiscalYear));
    return received == 0
        ? new Cases(0, 0, 0)
        : new Cases(
            received,
            count(of(code, fiscalYear).and("open").is(true)),
            count(of(code, fiscalYear).and("open").is(true).and("resolutionDue").lt(now)));
  }

  /** Complaints received in this fiscal year, and all that are open whenever they came. */
  Cases casesNow(LocalGovernmentId code, int fiscalYear, Instant now) {
    long open = count(open(code));
    return new Cases(
        count(of(code, fiscalYear)),
        open,
        open == 0 ? 0 : count(open(code).and("resolutionDue").lt(now)));
  }

  /** When the next open complaint becomes late. */
  Optional<Instant> nextDue(LocalGovernmentId code, Instant now) {
    Query next =
        Query.query(open(code).and("resolutionDue").gte(now))
            .with(Sort.by("resolutionDue"))
            .limit(1);
    return Optional.ofNullable(mongo.findOne(next, CaseStanding.class))
        .map(CaseStanding::resolutionDue);
  }

  private static Criteria all(LocalGovernmentId code) {
    return where("localGovernment").is(code.code());
  }

  private static Criteria of(LocalGovernmentId code, int fiscalYear) {
    return all(code).and("fiscalYear").is(fiscalYear);
  }

  private static Criteria open(LocalGovernmentId code) {
    return all(code).and("open").is(true);
  }

  private long count(Criteria which) {
    return mongo.count(Query.query(which), CaseStanding.class);
  }
}
