package th.sucharit.contracts.plans;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import th.sucharit.contracts.DomainEvent;
import th.sucharit.contracts.EventType;
import th.sucharit.contracts.Readership;

/**
 * Progress of an item of an announced plan was reported, or corrected, for one reporting window
 * (รายงานผลการดำเนินการตามแผน); the subject is the report, not the plan.
 *
 * @param plan id of the plan
 * @param planRevision the revision in force, counts from 1
 * @param item number of the item in the plan
 * @param fiscalYear Buddhist era
 * @param months the window: 6 or 12 months of the fiscal year
 * @param report 1 for the first report, then one more for each correction
 * @param state {@code not-started}, {@code in-progress}, {@code done} or {@code cancelled}
 * @param budgetSatang what the plan gives the item in that year; absent when it needs no money
 * @param spentSatang since the beginning of the fiscal year; absent when no money was spent, which
 *     is not 0
 * @param late whether it was reported after the window had closed, in an extension
 */
@EventType(value = "th.sucharit.plan-item.progress-reported.v1", readership = Readership.PUBLIC)
public record PlanItemProgressReported(
    String plan,
    int planRevision,
    int item,
    int fiscalYear,
    int months,
    int report,
    String state,
    @Nullable Long budgetSatang,
    @Nullable Long spentSatang,
    int evidenceFiles,
    boolean late,
    Instant reportedAt)
    implements DomainEvent {}
