package th.sucharit.complaints.view;

import java.util.List;
import org.springframework.data.mongodb.repository.Query;
import org.springframework.data.repository.Repository;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.starter.tenancy.AcrossLocalGovernments;

/** The views of officers; there is no way to ask for those of somebody else. */
interface SavedViews extends Repository<SavedView, String> {

  @Query(value = "{'localGovernment': ?0, 'owner': ?1}", sort = "{'name': 1}")
  List<SavedView> of(LocalGovernmentId localGovernment, String owner);

  @AcrossLocalGovernments("writes; whose view it is stands in the view")
  SavedView save(SavedView view);

  @Query(value = "{'_id': ?2, 'localGovernment': ?0, 'owner': ?1}", delete = true)
  long delete(LocalGovernmentId localGovernment, String owner, String id);
}
