package th.sucharit.oversight.board;

import java.util.Set;
import org.springframework.kafka.annotation.KafkaHandler;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import th.sucharit.contracts.Topics;
import th.sucharit.contracts.ita_reporting.ItaAssessmentMadeOfficial;
import th.sucharit.contracts.ita_reporting.ItaAssessmentScored;
import th.sucharit.starter.events.EventMetadata;
import th.sucharit.starter.events.Views;

/** Hears ITA scores; an official result stays until another becomes official. */
@Component
@KafkaListener(
    id = "${spring.application.name}.ita",
    groupId = "${spring.kafka.consumer.group-id}.ita",
    topics = Topics.ITA_REPORTING)
class ItaFeed extends StandingFeed<ItaStanding> {

  ItaFeed(Views views, Board board) {
    super(ItaStanding.class, Set.of("ita-assessment"), views, board);
  }

  @KafkaHandler
  void on(ItaAssessmentScored fact, EventMetadata event) {
    apply(
        event,
        fact.fiscalYear(),
        new ItaStanding.Result(fact.overall(), fact.level(), fact.passed(), false));
  }

  @KafkaHandler
  void on(ItaAssessmentMadeOfficial fact, EventMetadata event) {
    apply(
        event,
        fact.fiscalYear(),
        new ItaStanding.Result(fact.official(), fact.level(), fact.passed(), true));
  }

  private void apply(EventMetadata event, int fiscalYear, ItaStanding.Result result) {
    if (event.sequence() == 1) {
      begin(event, first -> new ItaStanding(first, fiscalYear, result));
    } else {
      change(event, assessment -> assessment.with(result));
    }
  }
}
