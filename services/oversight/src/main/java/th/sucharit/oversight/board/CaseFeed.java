package th.sucharit.oversight.board;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.annotation.KafkaHandler;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import th.sucharit.contracts.Topics;
import th.sucharit.contracts.complaints.ComplainantAsked;
import th.sucharit.contracts.complaints.ComplainantWrote;
import th.sucharit.contracts.complaints.ComplaintDismissed;
import th.sucharit.contracts.complaints.ComplaintEscalated;
import th.sucharit.contracts.complaints.ComplaintExplained;
import th.sucharit.contracts.complaints.ComplaintFiled;
import th.sucharit.contracts.complaints.ComplaintForwarded;
import th.sucharit.contracts.complaints.ComplaintMerged;
import th.sucharit.contracts.complaints.ComplaintReopened;
import th.sucharit.contracts.complaints.ComplaintResolved;
import th.sucharit.contracts.complaints.ComplaintSeparated;
import th.sucharit.contracts.complaints.ComplaintWithdrawn;
import th.sucharit.starter.events.EventMetadata;
import th.sucharit.starter.events.Views;

/**
 * Hears of complaints: that there is one, until when it is due, that it came to an end or was taken
 * up again.
 */
@Component
@KafkaListener(
    id = "${spring.application.name}.cases",
    groupId = "${spring.kafka.consumer.group-id}.cases",
    topics = Topics.COMPLAINTS)
class CaseFeed extends StandingFeed<CaseStanding> {

  CaseFeed(Views views, Board board) {
    super(CaseStanding.class, Set.of("complaint"), views, board);
  }

  @KafkaHandler
  void on(ComplaintFiled fact, EventMetadata event) {
    begin(
        event,
        first ->
            new CaseStanding(
                first,
                Optional.ofNullable(fact.receivedAt()).orElse(first.time()),
                fact.resolutionDue()));
  }

  @KafkaHandler
  void on(ComplaintResolved fact, EventMetadata event) {
    change(event, CaseStanding::closed);
  }

  @KafkaHandler
  void on(ComplaintDismissed fact, EventMetadata event) {
    change(event, CaseStanding::closed);
  }

  @KafkaHandler
  void on(ComplaintWithdrawn fact, EventMetadata event) {
    change(event, CaseStanding::closed);
  }

  /** It is dealt with in another, whose terms count. */
  @KafkaHandler
  void on(ComplaintMerged fact, EventMetadata event) {
    change(event, CaseStanding::closed);
  }

  @KafkaHandler
  void on(ComplaintSeparated fact, EventMetadata event) {
    change(event, standing -> standing.openUntil(fact.resolutionDue()));
  }

  /** Wherever it goes, this local government owes nothing any more. */
  @KafkaHandler
  void on(ComplaintForwarded fact, EventMetadata event) {
    change(event, CaseStanding::closed);
  }

  @KafkaHandler
  void on(ComplaintReopened fact, EventMetadata event) {
    change(event, standing -> standing.openUntil(fact.resolutionDue()));
  }

  @KafkaHandler
  void on(ComplainantAsked fact, EventMetadata event) {
    change(event, standing -> standing.restingFrom(fact.askedAt()));
  }

  @KafkaHandler
  void on(ComplainantWrote fact, EventMetadata event) {
    goesOn(event, fact.resolutionDue());
  }

  /** The complainant was given a new day, which is owed from now on. */
  @KafkaHandler
  void on(ComplaintExplained fact, EventMetadata event) {
    goesOn(event, fact.resolutionDue());
  }

  @KafkaHandler
  void on(ComplaintEscalated fact, EventMetadata event) {
    goesOn(event, fact.resolutionDue());
  }

  private void goesOn(EventMetadata event, @Nullable Instant due) {
    change(event, standing -> due == null ? standing : standing.dueOn(due));
  }
}
