package th.sucharit.ita.assessment;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Pageable;
import org.springframework.data.mongodb.repository.Query;
import org.springframework.data.repository.Repository;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.starter.tenancy.AcrossLocalGovernments;

/** The assessments of local governments, the latest year first. */
interface Assessments extends Repository<Assessment, String> {

  @Query("{'_id': ?1, 'jurisdiction.localGovernment': ?0}")
  Optional<Assessment> findIn(LocalGovernmentId localGovernment, String id);

  @AcrossLocalGovernments("a table of results names the local governments that it is about")
  @Query("{'_id': {'$in': ?0}}")
  List<Assessment> findAllIn(Collection<String> ids);

  @Query(value = "{'jurisdiction.localGovernment': ?0}", sort = "{'fiscalYear': -1}")
  List<Assessment> allOf(LocalGovernmentId localGovernment, Pageable page);

  @Query(value = "{'jurisdiction.localGovernment': ?0}", count = true)
  long countOf(LocalGovernmentId localGovernment);

  @Query(value = "{'jurisdiction.localGovernment': ?0, 'open': true}", sort = "{'fiscalYear': -1}")
  List<Assessment> openOf(LocalGovernmentId localGovernment, Pageable page);

  @Query(value = "{'jurisdiction.localGovernment': ?0, 'open': true}", count = true)
  long countOpenOf(LocalGovernmentId localGovernment);
}
