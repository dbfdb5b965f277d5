package th.sucharit.plans.progress;

import java.util.List;
import java.util.Optional;
import org.springframework.data.mongodb.repository.Query;
import org.springframework.data.repository.Repository;
import th.sucharit.contracts.FiscalYear;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.contracts.ProvinceCode;
import th.sucharit.starter.tenancy.AcrossLocalGovernments;

/** What was reported. Lists leave out what was corrected since. */
interface ProgressReports extends Repository<ProgressReport, String> {

  @Query("{'_id': ?1, 'jurisdiction.localGovernment': ?0}")
  Optional<ProgressReport> findIn(LocalGovernmentId localGovernment, String id);

  @Query(
      value = "{'jurisdiction.localGovernment': ?0, 'fiscalYear': ?1, 'plan': ?2}",
      fields = "{'earlier': 0, 'outbox': 0, 'commands': 0}")
  List<ProgressReport> ofPlan(LocalGovernmentId localGovernment, FiscalYear year, String plan);

  /** Which call their item cancelled, in whatever year. */
  @Query(
      value = "{'jurisdiction.localGovernment': ?0, 'latest.report.state': 'CANCELLED'}",
      fields = "{'latest': 0, 'earlier': 0, 'outbox': 0, 'commands': 0}")
  List<ProgressReport> cancelledOf(LocalGovernmentId localGovernment);

  /** Which call their item cancelled, in whatever year. */
  @AcrossLocalGovernments("a provincial officer oversees all of a province; who asks is checked")
  @Query(
      value = "{'jurisdiction.province': ?0, 'latest.report.state': 'CANCELLED'}",
      fields = "{'latest': 0, 'earlier': 0, 'outbox': 0, 'commands': 0}")
  List<ProgressReport> cancelledIn(ProvinceCode province);

  /** Which were made, without what they say. */
  @Query(
      value = "{'jurisdiction.localGovernment': ?0, 'fiscalYear': ?1}",
      fields = "{'latest': 0, 'earlier': 0, 'outbox': 0, 'commands': 0}")
  List<ProgressReport> madeBy(LocalGovernmentId localGovernment, FiscalYear year);

  /** Which were made, without what they say. */
  @AcrossLocalGovernments("a provincial officer oversees all of a province; who asks is checked")
  @Query(
      value = "{'jurisdiction.province': ?0, 'fiscalYear': ?1}",
      fields = "{'latest': 0, 'earlier': 0, 'outbox': 0, 'commands': 0}")
  List<ProgressReport> madeIn(ProvinceCode province, FiscalYear year);
}
