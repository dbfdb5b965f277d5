package th.sucharit.contracts.plans;

import java.time.Instant;
import java.time.LocalDate;
import th.sucharit.contracts.DomainEvent;
import th.sucharit.contracts.EventType;

/**
 * An officer asked for more time to report progress in one window (ขอขยายเวลารายงานผล); the reason
 * stays in the extension.
 *
 * @param plan id of the plan
 * @param fiscalYear Buddhist era
 * @param months the window: 6 or 12 months of the fiscal year
 * @param until last day asked for, in Thailand
 */
@EventType("th.sucharit.progress-extension.requested.v1")
public record ProgressExtensionRequested(
    String plan, int fiscalYear, int months, LocalDate until, Instant requestedAt)
    implements DomainEvent {}
