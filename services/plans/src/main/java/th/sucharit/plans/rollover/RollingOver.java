package th.sucharit.plans.rollover;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.plans.plan.PlanDrafting;
import th.sucharit.plans.plan.PlanText;
import th.sucharit.plans.plan.PlanTexts;
import th.sucharit.plans.rollover.RollOver.Outcome;
import th.sucharit.starter.web.Problem;

/**
 * Makes drafts of next plans (ยกแผนไปแผนถัดไป). What is to be said of a draft is kept before the
 * draft is, so that no draft is ever without it; and a draft that follows has one id only, so that
 * none is made twice.
 */
@Service
class RollingOver {

  private static final int CONFLICT = 409;
  private static final int LAST_YEAR = 2999;

  private final PlanTexts texts;
  private final PlanDrafting drafting;
  private final RollOvers rollOvers;

  RollingOver(PlanTexts texts, PlanDrafting drafting, RollOvers rollOvers) {
    this.texts = texts;
    this.drafting = drafting;
    this.rollOvers = rollOvers;
  }

  /** A draft and where it came from. */
  record Made(PlanText draft, RollOver rollOver) {}

  /** From the edition in force of a plan of this local government. */
  Made next(LocalGovernmentId own, String plan, Choices choices) {
    PlanText from = texts.inForce(own, plan);
    requireNextYears(from);
    PlanCarrier.Carried carried = PlanCarrier.carry(from.content(), choices);
    RollOver made = RollOver.of(from, null, carried);
    if (texts.ofOwn(own, made.id()).isEmpty()) {
      rollOvers.save(made);
    }
    PlanText draft = drafting.follow(made.id(), own, carried.next());
    return new Made(draft, rollOvers.findIn(own, made.id()).orElse(made));
  }

  /** The same for one plan of a job; empty when it has no edition in force any more. */
  Optional<RollOver> next(String job, String plan, Choices choices) {
    return texts
        .inForce(plan)
        .filter(RollingOver::hasNextYears)
        .map(from -> next(job, from, choices));
  }

  private RollOver next(String job, PlanText from, Choices choices) {
    LocalGovernmentId own = from.under().localGovernment();
    PlanCarrier.Carried carried = PlanCarrier.carry(from.content(), choices);
    RollOver planned = RollOver.of(from, job, carried);
    if (texts.ofOwn(own, planned.id()).isPresent()) {
      return madeBefore(own, planned);
    }
    rollOvers.save(planned);
    try {
      drafting.follow(planned.id(), own, carried.next());
      return planned;
    } catch (Problem refused) {
      return texts.ofOwn(own, planned.id()).isPresent()
          ? planned // another worker was faster
          : rollOvers.save(
              planned.leadingTo(refused.status() == CONFLICT ? Outcome.TAKEN : Outcome.REFUSED));
    }
  }

  /** By this job before it was interrupted, or by somebody else. */
  private RollOver madeBefore(LocalGovernmentId own, RollOver planned) {
    return rollOvers
        .findIn(own, planned.id())
        .filter(known -> isOf(planned.job(), known))
        .orElseGet(() -> planned.leadingTo(Outcome.TAKEN));
  }

  private static boolean isOf(@Nullable String job, RollOver known) {
    return job != null && job.equals(known.job());
  }

  private static boolean hasNextYears(PlanText from) {
    return from.period().lastFiscalYear().year() + from.period().years().size() <= LAST_YEAR;
  }

  private static void requireNextYears(PlanText from) {
    if (!hasNextYears(from)) {
      throw Problem.conflict(
          "plan-without-next-years",
          "There are no fiscal years after those of the plan.",
          "ไม่มีปีงบประมาณถัดจากแผนนี้");
    }
  }
}
