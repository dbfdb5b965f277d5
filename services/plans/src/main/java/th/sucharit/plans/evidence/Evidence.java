package th.sucharit.plans.evidence;

import java.util.List;
import java.util.Optional;
import org.springframework.data.mongodb.repository.Query;
import org.springframework.data.repository.Repository;
import th.sucharit.contracts.LocalGovernmentId;

/** The files that show what was done. */
interface Evidence extends Repository<EvidenceFile, String> {

  @Query("{'_id': ?1, 'localGovernment': ?0}")
  Optional<EvidenceFile> findIn(LocalGovernmentId localGovernment, String id);

  @Query("{'localGovernment': ?0, 'plan': ?1}")
  List<EvidenceFile> ofPlan(LocalGovernmentId localGovernment, String plan);

  @Query(value = "{'localGovernment': ?0, 'plan': ?1}", count = true)
  long countOfPlan(LocalGovernmentId localGovernment, String plan);
}
