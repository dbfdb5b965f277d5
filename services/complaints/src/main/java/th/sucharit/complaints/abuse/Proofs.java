package th.sucharit.complaints.abuse;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import th.sucharit.starter.events.Command;

/** Takes each proof of work once (การรับหลักฐานการทำงาน), on whichever instance it comes. */
@Component
class Proofs {

  private final Challenges challenges;
  private final ProofLoad load;
  private final MongoOperations mongo;
  private final Clock clock;

  Proofs(Challenges challenges, ProofLoad load, MongoOperations mongo, Clock clock) {
    this.challenges = challenges;
    this.load = load;
    this.mongo = mongo;
    this.clock = clock;
  }

  /** Whether this is a proof, and new or of this very request. */
  boolean take(@Nullable String proof) {
    return Optional.ofNullable(proof).flatMap(challenges::solved).filter(this::isNew).isPresent();
  }

  private boolean isNew(Challenge challenge) {
    String command = Command.current().map(Command::id).orElse(null);
    try {
      mongo.insert(new UsedChallenge(challenge.id(), command, challenge.expiresAt()));
      load.count(clock.instant());
      return true;
    } catch (DuplicateKeyException used) {
      return command != null
          && Optional.ofNullable(mongo.findById(challenge.id(), UsedChallenge.class))
              .filter(one -> command.equals(one.command()))
              .isPresent();
    }
  }

  @Scheduled(fixedDelayString = "PT5M", initialDelayString = "PT5M")
  void forgetExpired() {
    mongo.remove(Query.query(where("expiresAt").lt(clock.instant())), UsedChallenge.class);
  }
}
