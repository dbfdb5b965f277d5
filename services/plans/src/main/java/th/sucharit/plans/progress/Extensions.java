package th.sucharit.plans.progress;

import java.util.List;
import java.util.Optional;
import org.springframework.data.mongodb.repository.Query;
import org.springframework.data.repository.Repository;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.contracts.LocalGovernmentId;

/** Which windows were held open longer. */
interface Extensions extends Repository<Extension, String> {

  @Query("{'_id': ?1, 'jurisdiction.localGovernment': ?0}")
  Optional<Extension> findIn(LocalGovernmentId localGovernment, String id);

  @Query("{'jurisdiction.localGovernment': ?0, 'fiscalYear': ?1, 'plan': ?2}")
  List<Extension> ofPlan(LocalGovernmentId localGovernment, FiscalYear year, String plan);

  @Query("{'jurisdiction.localGovernment': ?0, 'fiscalYear': ?1}")
  List<Extension> of(LocalGovernmentId localGovernment, FiscalYear year);
}
