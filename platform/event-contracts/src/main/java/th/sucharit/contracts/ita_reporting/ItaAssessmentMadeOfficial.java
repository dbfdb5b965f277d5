package th.sucharit.contracts.ita_reporting;

import java.time.Instant;
import java.util.List;
import th.sucharit.contracts.DomainEvent;
import th.sucharit.contracts.EventType;
import th.sucharit.contracts.Readership;

/**
 * The official result of an ITA assessment was confirmed (ยืนยันผล ITA อย่างเป็นทางการ).
 *
 * @param fiscalYear Buddhist era
 * @param official overall score as the assessor gave it
 * @param recomputed the same, recomputed from the indicators
 * @param level code of the level in the framework of that year
 * @param passed whether that level counts as passed
 */
@EventType(value = "th.sucharit.ita-assessment.made-official.v1", readership = Readership.PUBLIC)
public record ItaAssessmentMadeOfficial(
    int fiscalYear,
    String official,
    String recomputed,
    String level,
    boolean passed,
    List<InstrumentScore> instruments,
    List<IndicatorScore> indicators,
    Instant madeOfficialAt)
    implements DomainEvent {}
