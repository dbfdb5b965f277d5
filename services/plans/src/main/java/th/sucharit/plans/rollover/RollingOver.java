package th.sucharit.plans.rollover;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.plans.plan.PlanDrafting;
import th.sucharit.plans.plan.PlanText;
import th.sucharit.plans.plan.PlanTexts;
import th.sucharit.starter.web.Problem;

/**
 * Makes drafts of next plans (ยกแผนไปแผนถัดไป). What is to be said of a draft is kept before the
 * draft is, so that no draft is ever without it; a draft that follows has one id only, so that none
 * is made twice; and notes are found by what the draft said first, so that those of another try are
 * never taken for its own.
 */
@Service
class RollingOver {

  private static final Logger log = LoggerFactory.getLogger(RollingOver.class);
  private static final int CONFLICT = 409;
  private static final JobResult.Why NOT_BY_ITSELF =
      new JobResult.Why(
          "The plan could not be carried over by itself; its officer has to enter the next one.",
          "ไม่สามารถยกแผนนี้โดยอัตโนมัติได้ เจ้าหน้าที่ต้องจัดทำแผนถัดไปเอง");

  private final PlanTexts texts;
  private final PlanDrafting drafting;
  private final RollOvers rollOvers;
  private final JobResults results;

  RollingOver(PlanTexts texts, PlanDrafting drafting, RollOvers rollOvers, JobResults results) {
    this.texts = texts;
    this.drafting = drafting;
    this.rollOvers = rollOvers;
    this.results = results;
  }

  /** A draft and where it came from. */
  record Made(PlanText draft, RollOver rollOver) {}

  /** From the edition in force of a plan of this local government. */
  Made next(LocalGovernmentId own, String plan, Choices choices) {
    PlanText from = texts.inForce(own, plan);
    requireNextYears(from);
    PlanCarrier.Carried carried = PlanCarrier.carry(from.content(), choices);
    RollOver made = RollOver.of(from, null, carried);
    if (texts.ofOwn(own, made.draft()).isEmpty()) {
      keep(made);
    }
    PlanText draft = drafting.follow(made.draft(), own, carried.next());
    return new Made(draft, of(own, made.draft()).orElse(made));
  }

  /** Where a plan came from, if it followed from another. */
  Optional<RollOver> of(LocalGovernmentId own, String draft) {
    return texts
        .firstContentHash(own, draft)
        .flatMap(hash -> rollOvers.findIn(own, RollOver.id(draft, hash)));
  }

  /** The same for one plan of a job; empty when it has no edition in force any more. */
  Optional<JobResult> next(String job, String plan, Choices choices) {
    return texts
        .inForce(plan)
        .filter(RollingOver::hasNextYears)
        .map(from -> results.save(result(job, from, choices)));
  }

  private JobResult result(String job, PlanText from, Choices choices) {
    try {
      return follow(job, from, choices);
    } catch (Problem refused) {
      return refused.status() == CONFLICT
          ? JobResult.taken(job, from)
          : JobResult.refused(job, from, new JobResult.Why(refused.detail(), refused.detailTh()));
    } catch (RuntimeException failed) {
      if (Outage.is(failed)) {
        throw failed;
      }
      // one plan that fails each time must not keep all others waiting
      log.warn("Plan {} could not be rolled over", from.id(), failed);
      return JobResult.refused(job, from, NOT_BY_ITSELF);
    }
  }

  private JobResult follow(String job, PlanText from, Choices choices) {
    LocalGovernmentId own = from.under().localGovernment();
    if (texts.ofOwn(own, RollOver.draft(from)).isPresent()) {
      return madeBefore(job, from);
    }
    PlanCarrier.Carried carried = PlanCarrier.carry(from.content(), choices);
    RollOver planned = RollOver.of(from, job, carried);
    keep(planned);
    try {
      drafting.follow(planned.draft(), own, carried.next());
      return JobResult.drafted(job, from, planned);
    } catch (Problem refused) {
      if (texts.ofOwn(own, planned.draft()).isPresent()) {
        return madeBefore(job, from); // another worker was faster
      }
      throw refused;
    }
  }

  /** By this job before it was interrupted, or by somebody else. */
  private JobResult madeBefore(String job, PlanText from) {
    return of(from.under().localGovernment(), RollOver.draft(from))
        .filter(known -> known.isOf(job))
        .map(known -> JobResult.drafted(job, from, known))
        .orElseGet(() -> JobResult.taken(job, from));
  }

  private void keep(RollOver planned) {
    try {
      rollOvers.insert(planned);
    } catch (DuplicateKeyException known) {
      log.debug("Notes of {} are kept already", planned.draft());
    }
  }

  private static boolean hasNextYears(PlanText from) {
    return new YearShift(from.period()).hasNext();
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
