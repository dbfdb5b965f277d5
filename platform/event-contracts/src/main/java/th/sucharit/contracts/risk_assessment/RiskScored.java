package th.sucharit.contracts.risk_assessment;

import org.jspecify.annotations.Nullable;
import th.sucharit.contracts.DomainEvent;
import th.sucharit.contracts.EventType;

/**
 * A corruption risk of an assessment was rated, or rated anew (ให้ระดับความเสี่ยง); the subject is
 * the assessment.
 *
 * @param risk number of the risk within the assessment
 * @param level code of the level in the criteria
 * @param rank place of the level, 1 being the lowest
 * @param likelihood step of the scale; absent where the level was given as a word only
 * @param impact step of the scale; absent where the level was given as a word only
 */
@EventType("th.sucharit.risk.scored.v1")
public record RiskScored(
    int risk, String level, int rank, @Nullable Integer likelihood, @Nullable Integer impact)
    implements DomainEvent {}
