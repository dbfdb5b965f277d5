package th.sucharit.disclosure.statistics;

import org.springframework.data.mongodb.repository.Query;
import org.springframework.data.repository.Repository;
import th.sucharit.contracts.LocalGovernmentId;

/** The complaints of a local government, to be counted. */
interface KnownComplaints extends Repository<KnownComplaint, String> {

  @Query(
      value =
          "{'localGovernment': ?0, 'corruption': ?1, 'finished': ?2,"
              + " 'receivedOn': {'$gte': ?3, '$lte': ?4}}",
      count = true)
  long count(
      LocalGovernmentId localGovernment,
      boolean corruption,
      boolean finished,
      String from,
      String to);
}
