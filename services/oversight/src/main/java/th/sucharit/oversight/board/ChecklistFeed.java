package th.sucharit.oversight.board;

import java.util.Set;
import org.springframework.kafka.annotation.KafkaHandler;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import th.sucharit.contracts.Topics;
import th.sucharit.contracts.disclosure.ChecklistOpened;
import th.sucharit.contracts.disclosure.DisclosureItemEvidenced;
import th.sucharit.contracts.disclosure.DisclosureItemWithdrawn;
import th.sucharit.starter.events.EventMetadata;
import th.sucharit.starter.events.Views;

/** Hears how disclosure checklists fill. */
@Component
@KafkaListener(
    id = "${spring.application.name}.checklists",
    groupId = "${spring.kafka.consumer.group-id}.checklists",
    topics = Topics.DISCLOSURE)
class ChecklistFeed extends StandingFeed<ChecklistStanding> {

  ChecklistFeed(Views views, Board board) {
    super(ChecklistStanding.class, Set.of("disclosure-checklist", "disclosure-item"), views, board);
  }

  @KafkaHandler
  void on(ChecklistOpened fact, EventMetadata event) {
    begin(event, first -> new ChecklistStanding(first, fact.fiscalYear(), fact.items()));
  }

  @KafkaHandler
  void on(DisclosureItemEvidenced fact, EventMetadata event) {
    change(event, checklist -> checklist.at(fact.progress()));
  }

  @KafkaHandler
  void on(DisclosureItemWithdrawn fact, EventMetadata event) {
    change(event, checklist -> checklist.at(fact.progress()));
  }
}
