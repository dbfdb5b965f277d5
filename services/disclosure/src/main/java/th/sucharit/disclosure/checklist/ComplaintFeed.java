package th.sucharit.disclosure.checklist;

import org.springframework.kafka.annotation.KafkaHandler;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import th.sucharit.contracts.Jurisdiction;
import th.sucharit.contracts.Topics;
import th.sucharit.contracts.complaints.ComplaintDismissed;
import th.sucharit.contracts.complaints.ComplaintFiled;
import th.sucharit.contracts.complaints.ComplaintForwarded;
import th.sucharit.contracts.complaints.ComplaintMerged;
import th.sucharit.contracts.complaints.ComplaintReopened;
import th.sucharit.contracts.complaints.ComplaintResolved;
import th.sucharit.contracts.complaints.ComplaintSeparated;
import th.sucharit.contracts.complaints.ComplaintWithdrawn;
import th.sucharit.disclosure.statistics.ComplaintBook;
import th.sucharit.starter.events.EventFeed;
import th.sucharit.starter.events.EventMetadata;

/**
 * Hears of complaints: the first of a period fills the item of its statistics, whose numbers are
 * counted when they are read.
 */
@Component
@KafkaListener(
    id = "${spring.application.name}.complaints",
    groupId = "${spring.kafka.consumer.group-id}.complaints",
    topics = Topics.COMPLAINTS)
class ComplaintFeed extends EventFeed {

  /** The topic also holds trees of categories. */
  private static final String COMPLAINT = "complaint";

  private final ComplaintBook book;
  private final ChecklistKeeping keeping;

  ComplaintFeed(ComplaintBook book, ChecklistKeeping keeping) {
    this.book = book;
    this.keeping = keeping;
  }

  @KafkaHandler
  void on(ComplaintFiled fact, EventMetadata event) {
    Jurisdiction under = event.jurisdiction().orElseThrow();
    keeping.showCounts(under, book.note(fact, under.localGovernment(), event));
  }

  @KafkaHandler
  void on(ComplaintResolved fact, EventMetadata event) {
    book.noteEnd(event);
  }

  @KafkaHandler
  void on(ComplaintDismissed fact, EventMetadata event) {
    book.noteEnd(event);
  }

  @KafkaHandler
  void on(ComplaintWithdrawn fact, EventMetadata event) {
    book.noteEnd(event);
  }

  /** It was received and ends as the one with which it goes on. */
  @KafkaHandler
  void on(ComplaintMerged fact, EventMetadata event) {
    book.noteEnd(event);
  }

  @KafkaHandler
  void on(ComplaintSeparated fact, EventMetadata event) {
    book.noteReopening(event);
  }

  /** It is finished here; a local government that receives it announces it as its own. */
  @KafkaHandler
  void on(ComplaintForwarded fact, EventMetadata event) {
    book.noteEnd(event);
  }

  @KafkaHandler
  void on(ComplaintReopened fact, EventMetadata event) {
    book.noteReopening(event);
  }

  @Override
  protected void passed(EventMetadata event) {
    if (event.aggregate().equals(COMPLAINT)) {
      book.noteOther(event);
    }
  }
}
