package th.sucharit.plans.evidence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Service;
import th.sucharit.contracts.LocalGovernmentId;
import th.sucharit.starter.web.Problem;

/** What reports may refer to (หลักฐานที่รายงานอ้างถึง). */
@Service
public class EvidenceFiles {

  private final Evidence evidence;
  private final MongoTemplate mongo;

  EvidenceFiles(Evidence evidence, MongoTemplate mongo) {
    this.evidence = evidence;
    this.mongo = mongo;
  }

  /** A file as reports show it. */
  public record Shown(String id, String name, String type, long size) {}

  /**
   * Holds files of a plan for a report that will refer to them; from then on none of them can be
   * taken away.
   *
   * @throws Problem 400 when the plan has no such file
   */
  public void hold(LocalGovernmentId own, String plan, List<String> files) {
    for (int i = 0; i < files.size(); i++) {
      Query one =
          Query.query(
              Criteria.where("_id")
                  .is(EvidenceFile.id(plan, files.get(i)))
                  .and("localGovernment")
                  .is(own));
      if (mongo.updateFirst(one, Update.update("held", true), EvidenceFile.class).getMatchedCount()
          == 0) {
        throw Problem.invalid(
                "invalid",
                "Some of what was sent has to be mended; see errors.",
                "ข้อมูลบางส่วนต้องแก้ไข โปรดดูรายการข้อผิดพลาด")
            .with(
                "/evidence/" + i,
                "is no evidence file of this plan",
                "ไม่พบไฟล์หลักฐานที่ระบุในแผนนี้");
      }
    }
  }

  /** The files of a plan by their ids, to show some of them. */
  public Catalogue of(LocalGovernmentId own, String plan) {
    return new Catalogue(
        evidence.ofPlan(own, plan).stream()
            .map(file -> file.content())
            .map(content ->
                new Shown(content.sha256(), content.name(), content.type(), content.size()))
            .collect(Collectors.toMap(Shown::id, shown -> shown)));
  }

  /** What there is of a plan. */
  public record Catalogue(Map<String, Shown> files) {

    public List<Shown> show(List<String> ids) {
      return ids.stream().flatMap(id -> Optional.ofNullable(files.get(id)).stream()).toList();
    }
  }
}
