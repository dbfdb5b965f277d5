package th.sucharit.disclosure.checklist;

import java.util.Optional;
import org.springframework.data.mongodb.repository.Query;
import org.springframework.data.repository.Repository;
import th.sucharit.contracts.LocalGovernmentId;

/** The checklists of local governments. */
interface Checklists extends Repository<Checklist, String> {

  @Query("{'_id': ?1, 'jurisdiction.localGovernment': ?0}")
  Optional<Checklist> findIn(LocalGovernmentId localGovernment, String id);
}
