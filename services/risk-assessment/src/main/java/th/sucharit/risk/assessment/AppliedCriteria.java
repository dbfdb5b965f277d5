package th.sucharit.risk.assessment;

import th.sucharit.risk.criteria.CriteriaVersion;
import th.sucharit.risk.model.Criteria;

/** The criteria that hold for an assessment (เกณฑ์ที่ใช้), kept with it; they never change. */
record AppliedCriteria(String id, int version, String contentHash, Criteria content) {

  static AppliedCriteria of(CriteriaVersion version) {
    return new AppliedCriteria(
        version.id(), version.version(), version.contentHash(), version.criteria());
  }
}
