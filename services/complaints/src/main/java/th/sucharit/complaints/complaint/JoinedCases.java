package th.sucharit.complaints.complaint;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import th.sucharit.complaints.attachment.Attachment;

/** Finds what is joined with a case, without reading what it says (รายการเรื่องที่รวมไว้). */
@Component
class JoinedCases {

  private static final int MOST_SHOWN = 100;
  private static final String CASES = "complaints";

  private final MongoOperations mongo;

  JoinedCases(MongoOperations mongo) {
    this.mongo = mongo;
  }

  /** Those joined with a case: the first of them, and how many there are. */
  record Shown(List<CaseAnswer.Joined> first, long count) {}

  /** Whose line it is; of what it says nothing is read. */
  private record Line(Message.@Nullable Author from) {}

  private record File(Attachment.@Nullable From from) {}

  private record Row(
      @Id String id,
      Instant receivedAt,
      @Nullable Instant lastHeard,
      @Nullable List<Line> messages,
      @Nullable List<File> attachments) {

    CaseAnswer.Joined shown() {
      return new CaseAnswer.Joined(
          id,
          receivedAt,
          lastHeard,
          Optional.ofNullable(messages).orElse(List.of()).stream()
              .filter(one -> one.from() == Message.Author.COMPLAINANT)
              .count(),
          Optional.ofNullable(attachments).orElse(List.of()).stream()
              .filter(one -> one.from() == Attachment.From.COMPLAINANT)
              .count());
    }
  }

  private record Named(@Id String id) {}

  Shown of(Complaint kept) {
    Query query = Query.query(joinedTo(kept)).with(Sort.by("receivedAt")).limit(MOST_SHOWN);
    query.fields().include("receivedAt", "lastHeard", "messages.from", "attachments.from");
    List<CaseAnswer.Joined> first =
        mongo.find(query, Row.class, CASES).stream().map(Row::shown).toList();
    return new Shown(
        first,
        first.size() < MOST_SHOWN ? first.size() : mongo.count(Query.query(joinedTo(kept)), CASES));
  }

  /** Ids of those joined with a case, the longest waiting first. */
  List<String> ids(Complaint kept, int most) {
    Query query = Query.query(joinedTo(kept)).with(Sort.by("receivedAt")).limit(most);
    query.fields().include("_id");
    return mongo.find(query, Named.class, CASES).stream().map(Named::id).toList();
  }

  private static Criteria joinedTo(Complaint kept) {
    return where("state.into")
        .is(kept.id())
        .and("jurisdiction.localGovernment")
        .is(kept.jurisdiction().localGovernment().code());
  }
}
