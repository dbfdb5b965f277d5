package th.sucharit.complaints.open311;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import th.sucharit.complaints.complaint.CaseOutside;

/** Removes the request of an erased case (การลบคำร้องสาธารณะ). */
@Component
class RequestRemoval implements CaseOutside {

  private final MongoOperations mongo;

  RequestRemoval(MongoOperations mongo) {
    this.mongo = mongo;
  }

  @Override
  public void forget(String caseId) {
    mongo.remove(Query.query(where("caseId").is(caseId)), PublicRequest.class);
  }
}
