package th.sucharit.complaints.complaint;

import org.springframework.kafka.annotation.KafkaHandler;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import th.sucharit.contracts.Topics;
import th.sucharit.contracts.complaints.ComplainantAsked;
import th.sucharit.contracts.complaints.ComplainantTold;
import th.sucharit.contracts.complaints.ComplainantWrote;
import th.sucharit.contracts.complaints.ComplaintAccepted;
import th.sucharit.contracts.complaints.ComplaintAppealed;
import th.sucharit.contracts.complaints.ComplaintAssigned;
import th.sucharit.contracts.complaints.ComplaintEscalated;
import th.sucharit.contracts.complaints.ComplaintExplained;
import th.sucharit.contracts.complaints.ComplaintFiled;
import th.sucharit.contracts.complaints.ComplaintForwarded;
import th.sucharit.contracts.complaints.ComplaintMerged;
import th.sucharit.contracts.complaints.ComplaintOverdue;
import th.sucharit.contracts.complaints.ComplaintReopened;
import th.sucharit.contracts.complaints.ComplaintResolved;
import th.sucharit.contracts.complaints.ComplaintSeparated;
import th.sucharit.starter.events.EventFeed;
import th.sucharit.starter.events.EventMetadata;

/**
 * Makes notices of facts (การตั้งรายการแจ้ง). A fact is committed with the change it tells of and
 * is heard at least once; its notice has an id that follows from it. So no notice is lost, and none
 * is made twice.
 */
@Component
@KafkaListener(
    id = "${spring.application.name}.notices",
    groupId = "${spring.kafka.consumer.group-id}.notices",
    topics = Topics.COMPLAINTS)
class CaseNoticeFeed extends EventFeed {

  private static final String NEWS = "holder-news";
  private static final String PROVINCE = "province";

  private final CaseNotices notices;

  CaseNoticeFeed(CaseNotices notices) {
    this.notices = notices;
  }

  @KafkaHandler
  void on(ComplaintFiled fact, EventMetadata event) {
    notices.tellStaff("staff-new", event, null);
  }

  @KafkaHandler
  void on(ComplaintAccepted fact, EventMetadata event) {
    notices.tellComplainant(NEWS, event, null);
  }

  @KafkaHandler
  void on(ComplaintAssigned fact, EventMetadata event) {
    notices.tellAssigned("staff-assigned", event, fact.unit());
  }

  @KafkaHandler
  void on(ComplainantAsked fact, EventMetadata event) {
    notices.tellComplainant("holder-asked", event, null);
  }

  /** Those joined with it hear that there is a new day; the words are not for them. */
  @KafkaHandler
  void on(ComplaintExplained fact, EventMetadata event) {
    notices.tellComplainant("holder-explained", event, null);
    notices.tellFollowers(NEWS, event);
  }

  /** Also what ends a case is told in it. */
  @KafkaHandler
  void on(ComplainantTold fact, EventMetadata event) {
    notices.tellComplainant(NEWS, event, null);
  }

  /**
   * Those joined with it hear of its answer and its new day only: what else is said there is not
   * for them.
   */
  @KafkaHandler
  void on(ComplaintResolved fact, EventMetadata event) {
    notices.tellFollowers(NEWS, event);
  }

  @KafkaHandler
  void on(ComplaintSeparated fact, EventMetadata event) {
    notices.tellComplainant(NEWS, event, null);
  }

  @KafkaHandler
  void on(ComplainantWrote fact, EventMetadata event) {
    notices.tellStaff("staff-answered", event, null);
  }

  @KafkaHandler
  void on(ComplaintForwarded fact, EventMetadata event) {
    notices.tellComplainant(NEWS, event, fact.complaint());
    if (fact.to().equals(PROVINCE)) {
      notices.tellSuperior("superior-asked", event, true, null);
    }
  }

  @KafkaHandler
  void on(ComplaintMerged fact, EventMetadata event) {
    notices.tellComplainant(NEWS, event, null);
  }

  @KafkaHandler
  void on(ComplaintAppealed fact, EventMetadata event) {
    notices.tellSuperior("superior-asked", event, true, null);
  }

  @KafkaHandler
  void on(ComplaintReopened fact, EventMetadata event) {
    if (fact.by().equals("complainant")) {
      notices.tellStaff("staff-answered", event, null);
    } else {
      notices.tellComplainant(NEWS, event, null);
    }
  }

  @KafkaHandler
  void on(ComplaintOverdue fact, EventMetadata event) {
    notices.tellStaff("staff-overdue", event, fact.clock());
  }

  @KafkaHandler
  void on(ComplaintEscalated fact, EventMetadata event) {
    notices.tellSuperior("superior-escalated", event, fact.to().equals(PROVINCE), fact.clock());
  }
}
