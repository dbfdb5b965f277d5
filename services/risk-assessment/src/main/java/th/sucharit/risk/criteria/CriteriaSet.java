package th.sucharit.risk.criteria;

import java.time.Instant;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;
import th.sucharit.contracts.Jurisdiction;
import th.sucharit.risk.model.Criteria;
import th.sucharit.starter.events.Aggregate;

/**
 * Criteria that a local government has adopted (เกณฑ์ประเมินความเสี่ยงที่กำหนดใช้). Nothing changes
 * them again; other criteria are another document.
 */
@Document("criteria")
@CompoundIndex(name = "ofOne", def = "{'jurisdiction.localGovernment': 1, 'version': -1}")
class CriteriaSet extends Aggregate {

  /** Which version of whom; there is one. */
  @SuppressWarnings("unused") // unique, never read
  @Indexed(unique = true)
  private String slot;

  private int version;
  private Criteria criteria;
  private String contentHash;
  private Instant adoptedAt;

  @SuppressWarnings("NullAway.Init") // Spring Data
  private CriteriaSet() {}

  CriteriaSet(String id, Jurisdiction under, int version, Criteria criteria, Instant adoptedAt) {
    super(id, under);
    this.slot = under.localGovernment() + ":" + version;
    this.version = version;
    this.criteria = criteria;
    this.contentHash = ContentHash.of(criteria);
    this.adoptedAt = adoptedAt;
  }

  CriteriaVersion version() {
    return new CriteriaVersion(id(), version, contentHash, criteria);
  }

  Instant adoptedAt() {
    return adoptedAt;
  }
}
