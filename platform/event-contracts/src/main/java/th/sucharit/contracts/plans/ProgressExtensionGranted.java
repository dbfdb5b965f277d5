package th.sucharit.contracts.plans;

import java.time.Instant;
import java.time.LocalDate;
import th.sucharit.contracts.DomainEvent;
import th.sucharit.contracts.EventType;
import th.sucharit.contracts.Readership;

/**
 * The executive gave more time to report progress in one window (อนุมัติขยายเวลารายงานผล).
 *
 * @param plan id of the plan
 * @param fiscalYear Buddhist era
 * @param months the window: 6 or 12 months of the fiscal year
 * @param until last day on which may be reported, in Thailand
 */
@EventType(value = "th.sucharit.progress-extension.granted.v1", readership = Readership.PUBLIC)
public record ProgressExtensionGranted(
    String plan, int fiscalYear, int months, LocalDate until, Instant grantedAt)
    implements DomainEvent {}
