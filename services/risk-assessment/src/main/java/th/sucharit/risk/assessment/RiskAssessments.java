package th.sucharit.risk.assessment;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Pageable;
import org.springframework.data.mongodb.repository.Query;
import org.springframework.data.repository.Repository;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.starter.tenancy.AcrossLocalGovernments;

/** The risk assessments of local governments. */
interface RiskAssessments extends Repository<RiskAssessment, String> {

  @AcrossLocalGovernments(
      "the public and provinces read assessments of any local government by their id;"
          + " whether the reader may is decided on the assessment that was found")
  Optional<RiskAssessment> findById(String id);

  @Query("{'_id': ?1, 'jurisdiction.localGovernment': ?0}")
  Optional<RiskAssessment> findIn(LocalGovernmentId localGovernment, String id);

  @Query(
      value = "{'jurisdiction.localGovernment': ?0, 'slot': ?1}",
      fields = "{'risks': 0, 'outbox': 0}")
  Optional<RiskAssessment> findBySlot(LocalGovernmentId localGovernment, String slot);

  @Query(
      value = "{'jurisdiction.localGovernment': ?0}",
      fields = "{'outbox': 0}",
      sort = "{'fiscalYear': -1}")
  List<RiskAssessment> allOf(LocalGovernmentId localGovernment, Pageable page);

  @Query(value = "{'jurisdiction.localGovernment': ?0}", count = true)
  long countOf(LocalGovernmentId localGovernment);

  @Query(
      value = "{'jurisdiction.localGovernment': ?0, 'status': ?1}",
      fields = "{'outbox': 0}",
      sort = "{'fiscalYear': -1}")
  List<RiskAssessment> withStatus(LocalGovernmentId localGovernment, String status, Pageable page);

  @Query(value = "{'jurisdiction.localGovernment': ?0, 'status': ?1}", count = true)
  long countWithStatus(LocalGovernmentId localGovernment, String status);
}
