package th.sucharit.plans.plan;

import java.time.Instant;

/**
 * One state of a plan's content (ฉบับปรับปรุง), never changed afterwards.
 *
 * @param number counts from 1
 * @param contentHash SHA-256 of the canonical JSON
 */
record Revision(int number, String contentHash, Instant at) {}
