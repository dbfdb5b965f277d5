package th.sucharit.disclosure.official;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.mongodb.repository.Query;
import org.springframework.data.repository.Repository;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.contracts.LocalGovernmentId;

/** The official results of a local government. */
interface OfficialResults extends Repository<OfficialResult, String> {

  @Query(value = "{'localGovernment': ?0, 'fiscalYear': ?1}", sort = "{'madeOfficialAt': -1}")
  List<OfficialResult> newest(LocalGovernmentId localGovernment, FiscalYear year, Limit limit);
}
