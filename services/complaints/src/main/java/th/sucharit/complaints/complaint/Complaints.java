package th.sucharit.complaints.complaint;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Pageable;
import org.springframework.data.mongodb.repository.Query;
import org.springframework.data.repository.Repository;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.starter.tenancy.AcrossLocalGovernments;

/**
 * The complaints of a local government; there is no way to ask for one without saying whose it is.
 */
interface Complaints extends Repository<Complaint, String> {

  @Query("{'_id': ?1, 'jurisdiction.localGovernment': ?0}")
  Optional<Complaint> findIn(LocalGovernmentId localGovernment, String id);

  @Query(value = "{'jurisdiction.localGovernment': ?0}", sort = "{'terms.resolution': 1}")
  List<Complaint> allIn(LocalGovernmentId localGovernment, Pageable page);

  @Query(value = "{'jurisdiction.localGovernment': ?0}", count = true)
  long countIn(LocalGovernmentId localGovernment);

  @Query(
      value = "{'jurisdiction.localGovernment': ?0, 'status': ?1}",
      sort = "{'terms.resolution': 1}")
  List<Complaint> withStatus(LocalGovernmentId localGovernment, String status, Pageable page);

  @Query(value = "{'jurisdiction.localGovernment': ?0, 'status': ?1}", count = true)
  long countWithStatus(LocalGovernmentId localGovernment, String status);

  @AcrossLocalGovernments(
      "the receipt is the key; it belongs to the complainant, not to a local government")
  Optional<Complaint> findByReceiptHash(String receiptHash);
}
