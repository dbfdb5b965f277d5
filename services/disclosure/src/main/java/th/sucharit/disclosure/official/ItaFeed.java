package th.sucharit.disclosure.official;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.annotation.KafkaHandler;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.contracts.Topics;
import th.sucharit.contracts.ita_reporting.InstrumentScore;
import th.sucharit.contracts.ita_reporting.ItaAssessmentMadeOfficial;
import th.sucharit.starter.events.EventFeed;
import th.sucharit.starter.events.EventMetadata;
import th.sucharit.starter.events.Views;

/** Hears of official results. */
@Component
@KafkaListener(
    id = "${spring.application.name}.ita",
    groupId = "${spring.kafka.consumer.group-id}.ita",
    topics = Topics.ITA_REPORTING)
class ItaFeed extends EventFeed {

  /** The topic also holds improvement measures. */
  private static final String ASSESSMENT = "ita-assessment";

  private final Views views;

  ItaFeed(Views views) {
    this.views = views;
  }

  @KafkaHandler
  void on(ItaAssessmentMadeOfficial fact, EventMetadata event) {
    Map<String, String> scores =
        fact.instruments().stream()
            .collect(
                Collectors.toMap(
                    InstrumentScore::instrument, InstrumentScore::score, (a, last) -> last));
    views.apply(
        event,
        OfficialResult.class,
        known ->
            orNew(known, event)
                .made(
                    event.jurisdiction().orElseThrow().localGovernment(),
                    new FiscalYear(fact.fiscalYear()),
                    scores,
                    fact.madeOfficialAt()));
  }

  /** Scores that are not official yet, and what nobody here knows, count without being shown. */
  @Override
  protected void passed(EventMetadata event) {
    if (event.aggregate().equals(ASSESSMENT)) {
      views.apply(event, OfficialResult.class, known -> orNew(known, event));
    }
  }

  private static OfficialResult orNew(@Nullable OfficialResult known, EventMetadata event) {
    return Optional.ofNullable(known).orElseGet(() -> new OfficialResult(event.subject()));
  }
}
