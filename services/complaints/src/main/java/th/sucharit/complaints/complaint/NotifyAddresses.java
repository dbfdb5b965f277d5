package th.sucharit.complaints.complaint;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.Optional;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import th.sucharit.complaints.notification.Address;

/** Keeps, moves and forgets where complainants want to be told (สมุดที่อยู่รับแจ้งของผู้ร้อง). */
@Component
class NotifyAddresses {

  private final MongoOperations mongo;
  private final CaseKeyRing keys;

  NotifyAddresses(MongoOperations mongo, CaseKeyRing keys) {
    this.mongo = mongo;
    this.keys = keys;
  }

  void keep(String caseId, Address address) {
    mongo.save(new NotifyAddress(caseId, keys.of(caseId).seal(address.text())));
  }

  void forget(String caseId) {
    mongo.remove(Query.query(where("_id").is(caseId)), NotifyAddress.class);
  }

  boolean has(String caseId) {
    return mongo.exists(Query.query(where("_id").is(caseId)), NotifyAddress.class);
  }

  Optional<Address> of(String caseId) {
    return Optional.ofNullable(mongo.findById(caseId, NotifyAddress.class))
        .flatMap(kept -> keys.of(caseId).openIfThere(kept.address()))
        .map(Address::read);
  }

  /** A forwarded case takes it along. */
  void takeAlong(String from, String to) {
    of(from).ifPresent(address -> keep(to, address));
  }
}
