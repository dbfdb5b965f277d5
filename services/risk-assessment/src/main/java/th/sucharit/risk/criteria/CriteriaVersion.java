package th.sucharit.risk.criteria;

import th.sucharit.risk.model.Criteria;

/**
 * Criteria under the id by which assessments name them (ฉบับของเกณฑ์).
 *
 * @param version counts from 1 within the local government
 */
public record CriteriaVersion(String id, int version, String contentHash, Criteria criteria) {}
