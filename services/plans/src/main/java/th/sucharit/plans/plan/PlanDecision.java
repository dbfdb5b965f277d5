package th.sucharit.plans.plan;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.springframework.stereotype.Service;
import th.sucharit.contracts.DomainEvent;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.starter.events.Aggregates;

/** The way of a plan from draft to announcement (เสนอ ส่งกลับ อนุมัติ และประกาศใช้แผน). */
@Service
class PlanDecision {

  private final Plans plans;
  private final Aggregates aggregates;
  private final Clock clock;

  PlanDecision(Plans plans, Aggregates aggregates, Clock clock) {
    this.plans = plans;
    this.aggregates = aggregates;
    this.clock = clock;
  }

  Plan submit(LocalGovernmentId own, String id) {
    return decide(own, id, Plan::submit, PlanEvents::submitted);
  }

  Plan giveBack(LocalGovernmentId own, String id, String reason) {
    return decide(own, id, (plan, at) -> plan.giveBack(reason, at), PlanEvents::returned);
  }

  Plan approve(LocalGovernmentId own, String id) {
    return decide(own, id, Plan::approve, PlanEvents::approved);
  }

  Plan announce(LocalGovernmentId own, String id) {
    return decide(own, id, Plan::announce, PlanEvents::announced);
  }

  private Plan decide(
      LocalGovernmentId own,
      String id,
      BiConsumer<Plan, Instant> decision,
      BiFunction<Plan, Instant, DomainEvent> fact) {
    Instant at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    return aggregates.change(
        plans.findIn(own, id).orElseThrow(Refused::notFound),
        plan -> {
          decision.accept(plan, at);
          return List.of(fact.apply(plan, at));
        });
  }
}
