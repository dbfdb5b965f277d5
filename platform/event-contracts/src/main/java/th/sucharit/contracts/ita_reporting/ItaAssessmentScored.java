package th.sucharit.contracts.ita_reporting;

import java.util.List;
import th.sucharit.contracts.DomainEvent;
import th.sucharit.contracts.EventType;

/**
 * Scores of an ITA assessment were entered, or entered anew (บันทึกคะแนน ITA); not official yet.
 *
 * @param fiscalYear Buddhist era
 * @param overall recomputed from the indicators, two decimals, of 100
 * @param level code of the level in the framework of that year
 * @param passed whether that level counts as passed
 */
@EventType("th.sucharit.ita-assessment.scored.v1")
public record ItaAssessmentScored(
    int fiscalYear,
    String overall,
    String level,
    boolean passed,
    List<InstrumentScore> instruments,
    List<IndicatorScore> indicators)
    implements DomainEvent {}
