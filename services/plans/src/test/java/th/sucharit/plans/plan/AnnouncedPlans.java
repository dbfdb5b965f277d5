package th.sucharit.plans.plan;

import java.time.Instant;
import java.util.List;
import org.springframework.data.mongodb.core.MongoTemplate;
import th.sucharit.contracts.Jurisdiction;
import th.sucharit.plans.document.PlanDocument;

/** Puts plans that were announced into the database, without anybody hearing of it. */
public final class AnnouncedPlans {

  private final MongoTemplate mongo;

  public AnnouncedPlans(MongoTemplate mongo) {
    this.mongo = mongo;
  }

  /** A plan as it is kept once it was announced. */
  public Object kept(String id, Jurisdiction under, PlanDocument content) {
    Instant at = Instant.parse("2026-10-01T03:00:00Z");
    Plan plan = Plan.draft(id, under, content, at);
    plan.submit(at);
    plan.approve(at);
    plan.announce(at);
    return plan;
  }

  public void insert(List<Object> plans) {
    mongo.insertAll(plans);
  }
}
