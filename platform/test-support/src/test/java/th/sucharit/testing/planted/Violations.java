package th.sucharit.testing.planted;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.data.repository.Repository;
import org.springframework.http.HttpStatus;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.web.bind.annotation.RestController;
import th.sucharit.contracts.DomainEvent;
import th.sucharit.contracts.ledger.CheckpointSigned;
import th.sucharit.starter.events.Aggregate;

/** One violation of each rule. */
final class Violations {

  @RestController
  public static class OpenController {}

  @KafkaListener(topics = "x")
  public static class OpenListener {}

  public interface OpenRepository extends Repository<Object, String> {
    List<Object> findBySubject(String subject);
  }

  static class WebAggregate extends Aggregate {
    HttpStatus status() {
      return HttpStatus.OK;
    }
  }

  static class TimeTeller {
    double money;

    Instant now() {
      return Instant.now();
    }

    Clock clock() {
      return Clock.systemUTC();
    }

    DomainEvent foreign() {
      return new CheckpointSigned(1, "x");
    }
  }

  static class NeighbourReader {
    Object neighbour() {
      return new th.sucharit.notes.Note("x");
    }
  }

  static class ComplaintHelper {}

  private Violations() {}
}
