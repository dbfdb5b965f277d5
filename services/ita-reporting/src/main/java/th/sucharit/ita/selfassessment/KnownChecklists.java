package th.sucharit.ita.selfassessment;

import java.util.Optional;
import org.springframework.data.mongodb.repository.Query;
import org.springframework.data.repository.Repository;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.contracts.LocalGovernmentId;

/** What was announced of the checklists of local governments. */
interface KnownChecklists extends Repository<KnownChecklist, String> {

  @Query("{'localGovernment': ?0, 'fiscalYear': ?1}")
  Optional<KnownChecklist> of(LocalGovernmentId localGovernment, FiscalYear year);
}
