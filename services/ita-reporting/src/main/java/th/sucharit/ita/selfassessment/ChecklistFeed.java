package th.sucharit.ita.selfassessment;

import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.springframework.kafka.annotation.KafkaHandler;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.contracts.Topics;
import th.sucharit.contracts.disclosure.ChecklistOpened;
import th.sucharit.contracts.disclosure.DisclosureItemEvidenced;
import th.sucharit.contracts.disclosure.DisclosureItemWithdrawn;
import th.sucharit.ita.selfassessment.KnownChecklist.KnownItem;
import th.sucharit.starter.events.EventFeed;
import th.sucharit.starter.events.EventMetadata;
import th.sucharit.starter.events.Views;

/** Hears which disclosure items have evidence. */
@Component
@KafkaListener(
    id = "${spring.application.name}.checklists",
    groupId = "${spring.kafka.consumer.group-id}.checklists",
    topics = Topics.DISCLOSURE)
class ChecklistFeed extends EventFeed {

  /** The first word of the types that tell of a checklist. */
  private static final Set<String> OF_CHECKLISTS =
      Set.of("disclosure-checklist", "disclosure-item");

  private final Views views;

  ChecklistFeed(Views views) {
    this.views = views;
  }

  @KafkaHandler
  void on(ChecklistOpened fact, EventMetadata event) {
    LocalGovernmentId of = event.jurisdiction().orElseThrow().localGovernment();
    apply(event, known -> known.opened(of, new FiscalYear(fact.fiscalYear())));
  }

  @KafkaHandler
  void on(DisclosureItemEvidenced fact, EventMetadata event) {
    apply(event, known -> known.with(new KnownItem(fact.item(), fact.origin(), event.time())));
  }

  @KafkaHandler
  void on(DisclosureItemWithdrawn fact, EventMetadata event) {
    apply(event, known -> known.with(new KnownItem(fact.item(), null, event.time())));
  }

  /** What else is told of a checklist counts; what is told of other things leaves nothing here. */
  @Override
  protected void passed(EventMetadata event) {
    if (OF_CHECKLISTS.contains(event.aggregate())) {
      apply(event, known -> known);
    }
  }

  private void apply(EventMetadata event, UnaryOperator<KnownChecklist> change) {
    views.apply(
        event,
        KnownChecklist.class,
        known ->
            change.apply(
                Optional.ofNullable(known).orElseGet(() -> new KnownChecklist(event.subject()))));
  }
}
