package th.sucharit.complaints.complaint;

import org.springframework.kafka.annotation.KafkaHandler;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import th.sucharit.contracts.Topics;
import th.sucharit.contracts.complaints.ComplaintDismissed;
import th.sucharit.contracts.complaints.ComplaintErased;
import th.sucharit.contracts.complaints.ComplaintForwarded;
import th.sucharit.contracts.complaints.ComplaintMerged;
import th.sucharit.contracts.complaints.ComplaintWithdrawn;
import th.sucharit.starter.events.EventFeed;
import th.sucharit.starter.events.EventMetadata;

/**
 * Hears of what may leave joined complaints behind (การติดตามเรื่องที่รวมไว้): the end of the kept
 * one, and the joining itself, which may come after that end. Whichever was written last finds the
 * other.
 */
@Component
@KafkaListener(
    id = "${spring.application.name}.joining",
    groupId = "${spring.kafka.consumer.group-id}.joining",
    topics = Topics.COMPLAINTS)
class LeftBehindFeed extends EventFeed {

  private final LeftBehind left;

  LeftBehindFeed(LeftBehind left) {
    this.left = left;
  }

  @KafkaHandler
  void on(ComplaintMerged fact, EventMetadata event) {
    left.look(event.subject());
  }

  @KafkaHandler
  void on(ComplaintWithdrawn fact, EventMetadata event) {
    left.separateFrom(event.subject());
  }

  @KafkaHandler
  void on(ComplaintDismissed fact, EventMetadata event) {
    left.separateFrom(event.subject());
  }

  @KafkaHandler
  void on(ComplaintForwarded fact, EventMetadata event) {
    left.separateFrom(event.subject());
  }

  @KafkaHandler
  void on(ComplaintErased fact, EventMetadata event) {
    left.separateFrom(event.subject());
  }
}
