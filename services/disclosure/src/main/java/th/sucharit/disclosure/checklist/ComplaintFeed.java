package th.sucharit.disclosure.checklist;

import java.time.LocalDate;
import org.springframework.kafka.annotation.KafkaHandler;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import th.sucharit.contracts.Jurisdiction;
import th.sucharit.contracts.Topics;
import th.sucharit.contracts.complaints.ComplaintFiled;
import th.sucharit.contracts.complaints.ComplaintResolved;
import th.sucharit.disclosure.checklist.Evidence.Published;
import th.sucharit.disclosure.framework.Framework;
import th.sucharit.disclosure.framework.Frameworks;
import th.sucharit.disclosure.framework.PlatformRule.Source;
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

  /** Always the same, so that the second complaint of a period changes nothing. */
  private static final Published COUNTS = new Published(Source.COMPLAINT_COUNTS, null, 0, null);

  private final ComplaintBook book;
  private final ChecklistKeeping keeping;
  private final Frameworks frameworks;

  ComplaintFeed(ComplaintBook book, ChecklistKeeping keeping, Frameworks frameworks) {
    this.book = book;
    this.keeping = keeping;
    this.frameworks = frameworks;
  }

  @KafkaHandler
  void on(ComplaintFiled fact, EventMetadata event) {
    Jurisdiction under = event.jurisdiction().orElseThrow();
    LocalDate received = book.note(fact, under.localGovernment(), event);
    frameworks.all().stream()
        .filter(framework -> counts(framework, received))
        .forEach(framework -> keeping.fill(under, framework, COUNTS));
  }

  @KafkaHandler
  void on(ComplaintResolved fact, EventMetadata event) {
    book.noteEnd(event);
  }

  @Override
  protected void passed(EventMetadata event) {
    book.noteOther(event);
  }

  private static boolean counts(Framework framework, LocalDate received) {
    return framework.rule(Source.COMPLAINT_COUNTS).stream()
        .flatMap(rule -> java.util.stream.Stream.ofNullable(rule.period()))
        .anyMatch(period -> period.of(framework.fiscalYear()).hold(received));
  }
}
