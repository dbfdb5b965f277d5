package th.sucharit.risk.criteria;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import th.sucharit.contracts.Jurisdiction;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.contracts.risk_assessment.RiskCriteriaAdopted;
import th.sucharit.risk.model.Criteria;
import th.sucharit.risk.model.CriteriaRules;
import th.sucharit.risk.model.Fault;
import th.sucharit.starter.events.Aggregates;
import th.sucharit.starter.tenancy.LocalGovernmentDirectory;

/** Laying down criteria (การกำหนดเกณฑ์). */
@Service
class CriteriaAdoption {

  private static final int ATTEMPTS = 5;

  private final CriteriaSets sets;
  private final Aggregates aggregates;
  private final LocalGovernmentDirectory directory;
  private final Clock clock;

  CriteriaAdoption(
      CriteriaSets sets, Aggregates aggregates, LocalGovernmentDirectory directory, Clock clock) {
    this.sets = sets;
    this.aggregates = aggregates;
    this.directory = directory;
    this.clock = clock;
  }

  /** Adopts criteria as the next version of the officer's local government. */
  CriteriaSet adopt(LocalGovernmentId own, Criteria criteria) {
    List<Fault> faults = CriteriaRules.faultsOf(criteria);
    if (!faults.isEmpty()) {
      throw Refused.unsound(faults);
    }
    Jurisdiction under = directory.require(own);
    String id = aggregates.newId();
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    int version = Math.toIntExact(sets.countOf(own));
    for (int attempt = 1; ; attempt++) {
      CriteriaSet next = new CriteriaSet(id, under, version + attempt, criteria, now);
      try {
        return aggregates.create(next, adopted(next));
      } catch (DuplicateKeyException taken) {
        if (attempt == ATTEMPTS) {
          throw taken;
        }
      }
    }
  }

  private static RiskCriteriaAdopted adopted(CriteriaSet set) {
    CriteriaVersion adopted = set.version();
    return new RiskCriteriaAdopted(
        adopted.version(),
        adopted.criteria().likelihood().steps().size(),
        adopted.criteria().impact().steps().size(),
        adopted.criteria().levels().size(),
        adopted.contentHash());
  }
}
