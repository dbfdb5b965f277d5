package th.sucharit.contracts.ita_reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import th.sucharit.contracts.DomainEvent;
import th.sucharit.contracts.EventType;

/**
 * An improvement measure was set, or set anew (กำหนดมาตรการส่งเสริมคุณธรรมและความโปร่งใส).
 *
 * @param fiscalYear of the assessment that it answers, Buddhist era
 * @param indicator which indicator it is to raise; absent when it is not meant for one
 * @param issue number of the issue that it belongs to, where measures are kept by issue
 * @param steps how many
 * @param from first day, where one is set
 * @param to last day, where one is set
 * @param budgetSatang absent when it needs no money, which is not 0
 * @param planItems numbers of items of the plan that it carries out
 * @param risks ids of risks that it lowers
 */
@EventType("th.sucharit.improvement-measure.set.v1")
public record ImprovementMeasureSet(
    int fiscalYear,
    @Nullable Integer indicator,
    @Nullable Integer issue,
    int steps,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable Long budgetSatang,
    List<Integer> planItems,
    List<String> risks,
    Instant setAt)
    implements DomainEvent {}
