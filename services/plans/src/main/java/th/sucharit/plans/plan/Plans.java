package th.sucharit.plans.plan;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Pageable;
import org.springframework.data.mongodb.repository.Query;
import org.springframework.data.repository.Repository;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.starter.tenancy.AcrossLocalGovernments;

/** The plans of local governments. Lists leave out the contents, which are large. */
interface Plans extends Repository<Plan, String> {

  @AcrossLocalGovernments(
      "the public and provinces read plans of any local government by their id;"
          + " whether the reader may is decided on the plan that was found")
  Optional<Plan> findById(String id);

  @Query("{'_id': ?1, 'jurisdiction.localGovernment': ?0}")
  Optional<Plan> findIn(LocalGovernmentId localGovernment, String id);

  @Query(
      value = "{'jurisdiction.localGovernment': ?0, 'slot': ?1}",
      fields = "{'content': 0, 'outbox': 0}")
  Optional<Plan> findBySlot(LocalGovernmentId localGovernment, String slot);

  @Query(
      value = "{'jurisdiction.localGovernment': ?0}",
      fields = "{'content': 0, 'outbox': 0}",
      sort = "{'period.firstFiscalYear': -1}")
  List<Plan> allOf(LocalGovernmentId localGovernment, Pageable page);

  @Query(value = "{'jurisdiction.localGovernment': ?0}", count = true)
  long countOf(LocalGovernmentId localGovernment);

  @Query(
      value = "{'jurisdiction.localGovernment': ?0, 'open': true}",
      fields = "{'content': 0, 'outbox': 0}",
      sort = "{'inForce.period.firstFiscalYear': -1}")
  List<Plan> openOf(LocalGovernmentId localGovernment, Pageable page);

  @Query(value = "{'jurisdiction.localGovernment': ?0, 'open': true}", count = true)
  long countOpenOf(LocalGovernmentId localGovernment);
}
