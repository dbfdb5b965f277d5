package th.sucharit.plans.plan;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Pageable;
import org.springframework.data.mongodb.repository.Query;
import org.springframework.data.repository.Repository;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.contracts.ProvinceCode;
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

  @AcrossLocalGovernments("a provincial officer oversees all of a province; who asks is checked")
  @Query(
      value = "{'jurisdiction.province': ?0, 'open': true}",
      fields = "{'content': 0, 'outbox': 0}",
      sort = "{'jurisdiction.localGovernment': 1}")
  List<Plan> openIn(ProvinceCode province);

  @AcrossLocalGovernments("what goes through the announced plans of the country, which are public")
  @Query(
      value = "{'open': true, 'inForce.period.lastFiscalYear': ?0, '_id': {'$gt': ?1}}",
      fields = "{'content': 0, 'outbox': 0}",
      sort = "{'_id': 1}")
  List<Plan> openEndingIn(int lastFiscalYear, String after, Pageable part);

  @AcrossLocalGovernments("what goes through the announced plans of the country, which are public")
  @Query(value = "{'open': true, 'inForce.period.lastFiscalYear': ?0}", count = true)
  long countOpenEndingIn(int lastFiscalYear);

  @AcrossLocalGovernments("what goes through the announced plans of the country, which are public")
  @Query(
      value = "{'_id': {'$gt': ?0}}",
      fields = "{'content': 0, 'outbox': 0}",
      sort = "{'_id': 1}")
  List<Plan> allAfter(String after, Pageable part);
}
