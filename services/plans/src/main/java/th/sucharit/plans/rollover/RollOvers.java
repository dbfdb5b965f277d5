package th.sucharit.plans.rollover;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.mongodb.repository.Query;
import org.springframework.data.repository.Repository;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.starter.tenancy.AcrossLocalGovernments;

/** Which plans followed from which (ทะเบียนการยกแผน). */
interface RollOvers extends Repository<RollOver, String> {

  @AcrossLocalGovernments("writes; whose plan it is stands in the record")
  RollOver insert(RollOver rollOver);

  @Query("{'_id': ?1, 'localGovernment': ?0}")
  Optional<RollOver> findIn(LocalGovernmentId localGovernment, String id);

  @AcrossLocalGovernments("the administrator's job goes through the country")
  @Query("{'_id': {'$in': ?0}}")
  List<RollOver> findAmong(Collection<String> ids);
}
