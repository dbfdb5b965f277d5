package th.sucharit.complaints.complaint;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
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

  @AcrossLocalGovernments(
      "the receipt is the key; it belongs to the complainant, not to a local government")
  Optional<Complaint> findByReceiptHash(String receiptHash);

  @AcrossLocalGovernments(
      "whoever holds the receipt of a forwarded case follows it; sweeps look at every case")
  @Query("{'_id': ?0}")
  Optional<Complaint> findAnywhere(String id);

  @AcrossLocalGovernments("what is due is put before its superior wherever it is")
  @Query(value = "{'marks.next': {'$lt': ?0}}", sort = "{'marks.next': 1, '_id': 1}")
  List<Complaint> dueBefore(Instant now, Limit atMost);

  @AcrossLocalGovernments("officers are told before a term passes, wherever the case is")
  @Query(value = "{'marks.next': {'$gt': ?0, '$lt': ?1}}", sort = "{'marks.next': 1, '_id': 1}")
  List<Complaint> dueWithin(Instant after, Instant until, Limit atMost);

  @AcrossLocalGovernments("officers are told before a term passes, wherever the case is")
  @Query(value = "{'marks.next': ?0, '_id': {'$gt': ?1}}", sort = "{'_id': 1}")
  List<Complaint> dueAt(Instant moment, String behind, Limit atMost);

  @AcrossLocalGovernments("a provincial office sees what was put before it, of its province only")
  @Query(
      value = "{'jurisdiction.province': ?0, 'status': {'$in': ['appealed', 'referred']}}",
      sort = "{'_id': 1}")
  List<Complaint> atProvince(String province, Pageable page);

  @AcrossLocalGovernments("a provincial office sees what was put before it, of its province only")
  @Query(
      value = "{'jurisdiction.province': ?0, 'status': {'$in': ['appealed', 'referred']}}",
      count = true)
  long countAtProvince(String province);
}
