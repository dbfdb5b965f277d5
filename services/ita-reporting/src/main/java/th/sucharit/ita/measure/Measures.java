package th.sucharit.ita.measure;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Pageable;
import org.springframework.data.mongodb.repository.Query;
import org.springframework.data.repository.Repository;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.contracts.LocalGovernmentId;

/** The measures of local governments, in the order of their reports. */
interface Measures extends Repository<Measure, String> {

  @Query("{'_id': ?1, 'jurisdiction.localGovernment': ?0}")
  Optional<Measure> findIn(LocalGovernmentId localGovernment, String id);

  @Query(
      value = "{'jurisdiction.localGovernment': ?0, 'fiscalYear': ?1}",
      sort = "{'plan.order': 1, '_id': 1}")
  List<Measure> allOf(LocalGovernmentId localGovernment, FiscalYear year, Pageable page);

  @Query(value = "{'jurisdiction.localGovernment': ?0, 'fiscalYear': ?1}", count = true)
  long countOf(LocalGovernmentId localGovernment, FiscalYear year);
}
