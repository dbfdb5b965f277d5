package th.sucharit.contracts.risk_assessment;

import java.time.Instant;
import java.util.List;
import th.sucharit.contracts.DomainEvent;
import th.sucharit.contracts.EventType;
import th.sucharit.contracts.Readership;

/**
 * An approved assessment was opened to the public (เผยแพร่ผลการประเมินความเสี่ยง).
 *
 * @param fiscalYear Buddhist era
 * @param contentHash SHA-256 of the canonical JSON of the assessment, in hexadecimal digits
 * @param risks one entry per level of the criteria, lowest first, also where no risk has it
 */
@EventType(value = "th.sucharit.risk-assessment.published.v1", readership = Readership.PUBLIC)
public record RiskAssessmentPublished(
    int fiscalYear, String contentHash, Instant publishedAt, List<RisksAtLevel> risks)
    implements DomainEvent {}
