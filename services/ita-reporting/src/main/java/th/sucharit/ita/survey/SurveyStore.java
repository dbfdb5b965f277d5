package th.sucharit.ita.survey;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.contracts.LocalGovernmentId;

/** Keeps surveys (ที่เก็บแบบสำรวจ); a change is one conditional write. */
@Component
class SurveyStore {

  /** On one instance changes of a survey queue up; so often may another instance come first. */
  private static final int ATTEMPTS = 64;

  private static final int LANES = 64;

  private final MongoOperations mongo;
  private final ReentrantLock[] lanes =
      IntStream.range(0, LANES).mapToObj(i -> new ReentrantLock()).toArray(ReentrantLock[]::new);

  SurveyStore(MongoOperations mongo) {
    this.mongo = mongo;
  }

  Optional<Survey> find(LocalGovernmentId of, FiscalYear year, String instrument) {
    return Optional.ofNullable(
        mongo.findOne(
            Query.query(in(of, year).and("subject.instrument").is(instrument)), Survey.class));
  }

  /** IIT before EIT. */
  List<Survey> all(LocalGovernmentId of, FiscalYear year) {
    return mongo.find(
        Query.query(in(of, year)).with(Sort.by(Sort.Direction.DESC, "subject.instrument")),
        Survey.class);
  }

  Optional<Survey> numbered(String number) {
    return Optional.ofNullable(mongo.findById(number, Survey.class));
  }

  /** Refuses by DuplicateKeyException where there is one of this subject or number. */
  Survey add(Survey survey) {
    return mongo.insert(survey);
  }

  /**
   * Writes what is decided on the present state, and decides anew where another change came first.
   *
   * @param decision refuses by throwing; the same survey again changes nothing
   */
  Survey change(Survey loaded, UnaryOperator<Survey> decision) {
    ReentrantLock lane = lanes[Math.floorMod(loaded.number().hashCode(), LANES)];
    lane.lock();
    try {
      for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
        Survey present = numbered(loaded.number()).orElseThrow();
        Survey next = decision.apply(present);
        if (next.turn() == present.turn() || replaced(present, next)) {
          return next;
        }
      }
    } finally {
      lane.unlock();
    }
    throw new OptimisticLockingFailureException("a survey changed too often meanwhile");
  }

  private boolean replaced(Survey present, Survey next) {
    Query onTop = Query.query(where("_id").is(present.number()).and("turn").is(present.turn()));
    return mongo.replace(onTop, next).getMatchedCount() == 1;
  }

  private static Criteria in(LocalGovernmentId of, FiscalYear year) {
    return where("subject.of.localGovernment").is(of).and("subject.fiscalYear").is(year);
  }
}
