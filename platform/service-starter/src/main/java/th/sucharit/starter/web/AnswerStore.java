package th.sucharit.starter.web;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.web.util.ContentCachingResponseWrapper;
import th.sucharit.starter.events.Command;

/** Keeps answers for a week, so that a client that lost one may ask again. */
class AnswerStore {

  private static final Duration KEPT_FOR = Duration.ofDays(7);
  private static final List<String> HEADERS = List.of("Content-Type", "ETag", "Location");

  private final MongoOperations mongo;
  private final Clock clock;

  AnswerStore(MongoOperations mongo, Clock clock) {
    this.mongo = mongo;
    this.clock = clock;
  }

  /** The kept answer, unless the caller may do other things now than when it was given. */
  Optional<KeptAnswer> find(Command command, String scope) {
    Optional<KeptAnswer> kept = Optional.ofNullable(mongo.findById(command.id(), KeptAnswer.class));
    if (kept.filter(answer -> !answer.bodyHash().equals(command.bodyHash())).isPresent()) {
      throw Problem.of(
          422,
          "idempotency-key-reused",
          "This Idempotency-Key was used for another request. Use a new key for a new request.",
          "ค่า Idempotency-Key นี้ถูกใช้กับคำขออื่นแล้ว กรุณาใช้ค่าใหม่สำหรับคำขอใหม่");
    }
    return kept.filter(answer -> scope.equals(answer.scope()));
  }

  void keep(Command command, String scope, ContentCachingResponseWrapper answer) {
    String caching = answer.getHeader("Cache-Control");
    if (answer.getStatus() >= 300 || (caching != null && caching.contains("no-store"))) {
      return;
    }
    Map<String, String> headers = new LinkedHashMap<>();
    for (String name : HEADERS) {
      String value = "Content-Type".equals(name) ? answer.getContentType() : answer.getHeader(name);
      if (value != null) {
        headers.put(name, value);
      }
    }
    mongo.save(
        new KeptAnswer(
            command.id(),
            command.bodyHash(),
            scope,
            answer.getStatus(),
            headers,
            answer.getContentAsByteArray(),
            clock.instant()));
  }

  @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT5M")
  void forgetOld() {
    mongo.remove(
        Query.query(Criteria.where("at").lt(clock.instant().minus(KEPT_FOR))), KeptAnswer.class);
  }
}
