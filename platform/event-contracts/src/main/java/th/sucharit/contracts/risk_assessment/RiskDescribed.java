package th.sucharit.contracts.risk_assessment;

import java.util.List;
import th.sucharit.contracts.DomainEvent;
import th.sucharit.contracts.EventType;

/**
 * A corruption risk was written into an assessment, or changed there (ระบุความเสี่ยง); the subject
 * is the assessment.
 *
 * @param risk number of the risk within the assessment
 * @param measures how many measures stand against it
 * @param planItems numbers of the plan's items that are among the measures
 * @param rated whether it has a level; said then by the fact that follows
 */
@EventType("th.sucharit.risk.described.v1")
public record RiskDescribed(int risk, int measures, List<Integer> planItems, boolean rated)
    implements DomainEvent {}
