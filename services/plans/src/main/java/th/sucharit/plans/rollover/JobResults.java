package th.sucharit.plans.rollover;

import java.util.List;
import org.springframework.data.domain.Pageable;
import org.springframework.data.mongodb.repository.Query;
import org.springframework.data.repository.Repository;
import th.sucharit.starter.tenancy.AcrossLocalGovernments;

/** What came of each plan in each job (ทะเบียนผลการยกแผน). */
interface JobResults extends Repository<JobResult, String> {

  @AcrossLocalGovernments("writes; whose plan it is stands in the result")
  JobResult save(JobResult result);

  @AcrossLocalGovernments("the administrator's job goes through the country")
  @Query(value = "{'job': ?0}", sort = "{'_id': 1}")
  List<JobResult> ofJob(String job, Pageable part);

  @AcrossLocalGovernments("the administrator's job goes through the country")
  @Query(value = "{'job': ?0}", count = true)
  long countOfJob(String job);
}
