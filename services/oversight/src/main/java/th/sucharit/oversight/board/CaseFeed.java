package th.sucharit.oversight.board;

import java.util.Optional;
import java.util.Set;
import org.springframework.kafka.annotation.KafkaHandler;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import th.sucharit.contracts.Topics;
import th.sucharit.contracts.complaints.ComplaintFiled;
import th.sucharit.contracts.complaints.ComplaintResolved;
import th.sucharit.starter.events.EventMetadata;
import th.sucharit.starter.events.Views;

/** Hears of complaints: that there is one, until when it is due, that it was brought to an end. */
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
}
