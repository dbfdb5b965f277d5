package th.sucharit.disclosure.checklist;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import th.sucharit.contracts.DomainEvent;
import th.sucharit.contracts.Jurisdiction;
import th.sucharit.contracts.Topics;
import th.sucharit.contracts.complaints.ComplaintAccepted;
import th.sucharit.contracts.complaints.ComplaintFiled;
import th.sucharit.contracts.complaints.ComplaintResolved;
import th.sucharit.contracts.ita_reporting.IndicatorScore;
import th.sucharit.contracts.ita_reporting.InstrumentScore;
import th.sucharit.contracts.ita_reporting.ItaAssessmentMadeOfficial;
import th.sucharit.contracts.ita_reporting.ItaAssessmentScored;
import th.sucharit.contracts.plans.PlanAnnounced;
import th.sucharit.contracts.plans.PlanApproved;
import th.sucharit.contracts.plans.PlanOutline;
import th.sucharit.contracts.risk_assessment.RiskAssessmentOpened;
import th.sucharit.contracts.risk_assessment.RiskAssessmentPublished;
import th.sucharit.testing.EventProducer;
import th.sucharit.testing.EventProducer.Envelope;

/** A fact on its way to a topic. */
record Delivery(String topic, Envelope envelope) {

  static final Instant AT = Instant.parse("2026-11-20T03:15:00.123456Z");
  private static final String HASH = "9f".repeat(32);

  void send() {
    EventProducer.to(topic).send(envelope);
  }

  static List<Delivery> plan(Jurisdiction body, long sequence, int first, int last) {
    String id = "plan-" + body.localGovernment().code();
    return List.of(
        new Delivery(
            Topics.PLANS, Envelope.of(id, sequence - 1, body, new PlanApproved(1, HASH, AT))),
        new Delivery(Topics.PLANS, Envelope.of(id, sequence, body, announced(first, last, AT))));
  }

  static Delivery lastPlan(Jurisdiction body) {
    String id = "last-" + body.localGovernment().code();
    return new Delivery(Topics.PLANS, Envelope.of(id, 9, body, announced(2565, 2565, AT)));
  }

  static List<Delivery> assessment(Jurisdiction body, int year) {
    String id = "risk-" + body.localGovernment().code();
    return List.of(
        new Delivery(
            Topics.RISK_ASSESSMENT,
            Envelope.of(id, 1, body, new RiskAssessmentOpened(year, "criteria"))),
        new Delivery(
            Topics.RISK_ASSESSMENT,
            Envelope.of(id, 2, body, new RiskAssessmentPublished(year, HASH, AT, List.of()))));
  }

  static List<Delivery> complaint(
      Jurisdiction body, String id, String kind, String received, boolean ended) {
    List<Delivery> all = new ArrayList<>();
    all.add(filed(body, id, kind, received));
    all.add(complaintFact(body, id, 2, new ComplaintAccepted(AT)));
    if (ended) {
      all.add(complaintFact(body, id, 3, new ComplaintResolved(AT, "acted", false)));
    }
    return all;
  }

  static Delivery filed(Jurisdiction body, String id, String kind, String received) {
    return complaintFact(
        body, id, 1, new ComplaintFiled(kind, "web", AT, AT, Instant.parse(received)));
  }

  static Delivery complaintFact(Jurisdiction body, String id, long sequence, DomainEvent fact) {
    return new Delivery(Topics.COMPLAINTS, Envelope.of(id, sequence, body, fact));
  }

  static List<Delivery> official(Jurisdiction body) {
    String id = "ita-" + body.localGovernment().code();
    List<InstrumentScore> instruments =
        List.of(new InstrumentScore("IIT", "78.14"), new InstrumentScore("OIT", "53.46"));
    List<IndicatorScore> indicators = List.of(new IndicatorScore(9, "63.57"));
    return List.of(
        new Delivery(
            Topics.ITA_REPORTING,
            Envelope.of(
                id,
                1,
                body,
                new ItaAssessmentScored(2567, "68.50", "x", false, instruments, indicators))),
        new Delivery(
            Topics.ITA_REPORTING,
            Envelope.of(
                id,
                2,
                body,
                new ItaAssessmentMadeOfficial(
                    2567, "68.51", "68.50", "x", false, instruments, indicators, AT))));
  }

  static DomainEvent announced(int first, int last, Instant at) {
    return new PlanAnnounced(1, first, last, HASH, at, new PlanOutline(1, 1, 0, 0, List.of()));
  }
}
