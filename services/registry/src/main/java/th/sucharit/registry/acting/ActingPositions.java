package th.sucharit.registry.acting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.mongodb.repository.Query;
import org.springframework.data.repository.Repository;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.starter.tenancy.AcrossLocalGovernments;

/** Positions in which somebody acts or has acted (ทะเบียนการรักษาราชการแทน). */
interface ActingPositions extends Repository<ActingPosition, String> {

  @Query("{'jurisdiction.localGovernment': ?0, '_id': ?1}")
  Optional<ActingPosition> findOne(LocalGovernmentId of, String id);

  @Query(value = "{'jurisdiction.localGovernment': ?0}", sort = "{'_id': 1}")
  List<ActingPosition> findAll(LocalGovernmentId of);

  @AcrossLocalGovernments("terms begin and end by the clock wherever they are")
  List<ActingPosition> findTop200ByNextDueLessThanEqual(Instant now);

  @AcrossLocalGovernments("an officer's id belongs to one local government")
  @Query("{'appointments.officer': ?0}")
  List<ActingPosition> findByOfficer(String officer);
}
