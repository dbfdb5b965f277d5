package th.sucharit.complaints.complaint;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;
import th.sucharit.contracts.Jurisdiction;
import th.sucharit.starter.events.Aggregate;

/** A citizen's complaint to a local government (เรื่องร้องเรียน). */
@Document("complaints")
@CompoundIndex(
    name = "inbox",
    def = "{'jurisdiction.localGovernment': 1, 'status': 1, 'terms.resolution': 1}")
@CompoundIndex(
    name = "allOfOne",
    def = "{'jurisdiction.localGovernment': 1, 'terms.resolution': 1}")
class Complaint extends Aggregate {

  @SuppressWarnings("unused") // queried, never read
  @Indexed(unique = true)
  private String receiptHash;

  private Matter matter;
  private @Nullable SealedContact contact;
  private Instant receivedAt;
  private Terms terms;
  private CaseState state;
  private String status;
  private List<CaseState> history = new ArrayList<>();
  private List<Message> messages = new ArrayList<>();

  @SuppressWarnings({"NullAway.Init", "unused"}) // Spring Data
  private Complaint() {}

  private Complaint(
      String id,
      Jurisdiction under,
      String receiptHash,
      Matter matter,
      Instant receivedAt,
      Terms terms) {
    super(id, under);
    this.receiptHash = receiptHash;
    this.matter = matter;
    this.receivedAt = receivedAt;
    this.terms = terms;
    this.state = new CaseState.Received(receivedAt);
    this.status = state.status();
    history.add(state);
  }

  /**
   * What is complained about.
   *
   * @param place where, in the complainant's words
   */
  record Matter(String subject, String details, @Nullable String place) {}

  static Complaint file(
      String id, Jurisdiction under, String receiptHash, Matter matter, Instant at, Terms terms) {
    return new Complaint(id, under, receiptHash, matter, at, terms);
  }

  void reachableAt(SealedContact sealed) {
    this.contact = sealed;
  }

  /** An officer takes the complaint on. */
  CaseState.Accepted accept(Instant at) {
    return switch (state) {
      case CaseState.Received received -> move(new CaseState.Accepted(at));
      case CaseState.Accepted accepted -> throw Refused.alreadyAccepted();
      case CaseState.Resolved resolved -> throw Refused.closed();
    };
  }

  /** The officer tells the complainant something, as often as there is something to tell. */
  Message reply(String text, Instant at) {
    return switch (state) {
      case CaseState.Received received -> throw Refused.notAccepted();
      case CaseState.Accepted accepted -> say(new Message(Message.Author.OFFICER, text, at));
      case CaseState.Resolved resolved -> throw Refused.closed();
    };
  }

  /**
   * The officer brings the complaint to an end and tells the complainant what was done or why
   * nothing could be.
   */
  CaseState.Resolved resolve(CaseState.Outcome outcome, String text, Instant at) {
    return switch (state) {
      case CaseState.Received received -> throw Refused.notAccepted();
      case CaseState.Accepted accepted -> {
        say(new Message(Message.Author.OFFICER, text, at));
        yield move(new CaseState.Resolved(at, outcome));
      }
      case CaseState.Resolved resolved -> throw Refused.closed();
    };
  }

  /**
   * Whether the day owed for solving or explaining had passed at that time, or when it was
   * resolved.
   */
  boolean late(Instant now) {
    Instant end = state instanceof CaseState.Resolved resolved ? resolved.since() : now;
    return end.isAfter(terms.resolution());
  }

  private <S extends CaseState> S move(S next) {
    state = next;
    status = next.status();
    history.add(next);
    return next;
  }

  private Message say(Message message) {
    messages.add(message);
    return message;
  }

  Matter matter() {
    return matter;
  }

  Optional<SealedContact> contact() {
    return Optional.ofNullable(contact);
  }

  Instant receivedAt() {
    return receivedAt;
  }

  Terms terms() {
    return terms;
  }

  String status() {
    return status;
  }

  List<CaseState> history() {
    return List.copyOf(history);
  }

  List<Message> messages() {
    return List.copyOf(messages);
  }
}
