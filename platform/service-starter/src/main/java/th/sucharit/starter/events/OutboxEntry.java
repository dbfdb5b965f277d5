package th.sucharit.starter.events;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A fact waiting inside its aggregate until the broker has it.
 *
 * @param data the contract record as JSON
 * @param traceparent W3C trace context of the request that caused it
 */
record OutboxEntry(
    String id,
    String type,
    long sequence,
    Instant at,
    @Nullable String localGovernment,
    @Nullable String province,
    String actorRole,
    @Nullable String traceparent,
    String data) {}
