package th.sucharit.ita.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Pageable;
import org.springframework.data.mongodb.repository.Query;
import org.springframework.data.repository.Repository;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.contracts.ProvinceCode;
import th.sucharit.starter.tenancy.AcrossLocalGovernments;

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

  /** What should be done by now and was not reported on, the longest ago first. */
  @Query(
      value =
          "{'jurisdiction.localGovernment': ?0, 'result.report': null, 'plan.effort.to': {$lt: ?1}}",
      sort = "{'plan.effort.to': 1, '_id': 1}")
  List<Measure> overdueOf(LocalGovernmentId localGovernment, LocalDate today, Pageable page);

  @Query(
      value =
          "{'jurisdiction.localGovernment': ?0, 'result.report': null, 'plan.effort.to': {$lt: ?1}}",
      count = true)
  long countOverdueOf(LocalGovernmentId localGovernment, LocalDate today);

  @AcrossLocalGovernments("the provincial office follows up all of its province")
  @Query(
      value = "{'jurisdiction.province': ?0, 'result.report': null, 'plan.effort.to': {$lt: ?1}}",
      sort = "{'plan.effort.to': 1, '_id': 1}")
  List<Measure> overdueIn(ProvinceCode province, LocalDate today, Pageable page);

  @AcrossLocalGovernments("the provincial office follows up all of its province")
  @Query(
      value = "{'jurisdiction.province': ?0, 'result.report': null, 'plan.effort.to': {$lt: ?1}}",
      count = true)
  long countOverdueIn(ProvinceCode province, LocalDate today);
}
