package th.sucharit.plans.plan;

import java.util.Optional;
import org.springframework.data.mongodb.repository.Query;
import org.springframework.data.repository.Repository;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.starter.tenancy.AcrossLocalGovernments;

/** Earlier revisions of plans (คลังฉบับก่อน). */
interface Archive extends Repository<ArchivedRevision, String> {

  @AcrossLocalGovernments("writes; whose plan it is stands in the revision")
  ArchivedRevision save(ArchivedRevision revision);

  @Query("{'_id': ?1, 'localGovernment': ?0}")
  Optional<ArchivedRevision> findIn(LocalGovernmentId localGovernment, String id);
}
