package th.sucharit.risk.criteria;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Pageable;
import org.springframework.data.mongodb.repository.Query;
import org.springframework.data.repository.Repository;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.starter.tenancy.AcrossLocalGovernments;

/** The criteria of local governments. */
interface CriteriaSets extends Repository<CriteriaSet, String> {

  @AcrossLocalGovernments("criteria are public; whoever has their id may read them")
  Optional<CriteriaSet> findById(String id);

  @Query("{'_id': ?1, 'jurisdiction.localGovernment': ?0}")
  Optional<CriteriaSet> findIn(LocalGovernmentId localGovernment, String id);

  @Query(value = "{'jurisdiction.localGovernment': ?0}", sort = "{'version': -1}")
  List<CriteriaSet> newestOf(LocalGovernmentId localGovernment, Pageable page);

  @Query(value = "{'jurisdiction.localGovernment': ?0}", count = true)
  long countOf(LocalGovernmentId localGovernment);
}
