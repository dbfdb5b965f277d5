package th.sucharit.plans.evidence;

import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;
import th.sucharit.contracts.LocalGovernmentId;

/**
 * A file that shows what was done for a plan (ไฟล์หลักฐาน).
 *
 * @param id plan and digest of the content
 * @param held whether a report refers to it, or was about to; then it stays
 */
@Document("evidenceFiles")
@CompoundIndex(name = "ofPlan", def = "{'localGovernment': 1, 'plan': 1}")
record EvidenceFile(
    @Id String id,
    LocalGovernmentId localGovernment,
    String plan,
    Content content,
    Entry entered,
    boolean held) {

  /**
   * What it is.
   *
   * @param sha256 names the stored content, which other plans of the local government may share
   * @param holder by which this entry holds the content, and no other entry ever does
   */
  record Content(String sha256, String holder, String name, String type, long size) {}

  /** Who entered it when. */
  record Entry(String role, String subject, Instant at) {}

  static String id(String plan, String sha256) {
    return plan + ":" + sha256;
  }
}
