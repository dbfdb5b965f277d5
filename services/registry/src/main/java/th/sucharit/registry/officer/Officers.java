package th.sucharit.registry.officer;

import java.util.List;
import java.util.Optional;
import org.springframework.data.mongodb.repository.Query;
import org.springframework.data.repository.Repository;
import th.sucharit.contracts.LocalGovernmentId;

/** Officers (ทะเบียนเจ้าหน้าที่), always of one local government. */
interface Officers extends Repository<Officer, String> {

  @Query("{'_id': ?1, 'jurisdiction.localGovernment': ?0}")
  Optional<Officer> findOne(LocalGovernmentId of, String id);

  @Query(value = "{'jurisdiction.localGovernment': ?0}", sort = "{'_id': 1}")
  List<Officer> findAll(LocalGovernmentId of);
}
