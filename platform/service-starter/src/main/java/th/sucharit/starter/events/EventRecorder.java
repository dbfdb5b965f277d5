package th.sucharit.starter.events;

import io.micrometer.tracing.TraceContext;
import io.micrometer.tracing.Tracer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import th.sucharit.contracts.DomainEvent;
import th.sucharit.contracts.Jurisdiction;
import th.sucharit.starter.security.Caller;
import tools.jackson.databind.json.JsonMapper;

/**
 * Turns facts into outbox entries: numbers them and notes when, under whom and by which role they
 * came about.
 */
final class EventRecorder {

  private final String service;
  private final JsonMapper json;
  private final Clock clock;
  private final @Nullable Tracer tracer;

  EventRecorder(String service, JsonMapper json, Clock clock, @Nullable Tracer tracer) {
    this.service = service;
    this.json = json;
    this.clock = clock;
    this.tracer = tracer;
  }

  void record(Aggregate aggregate, List<DomainEvent> facts) {
    Instant now = clock.instant();
    Jurisdiction under = aggregate.jurisdictionIfAny();
    for (DomainEvent fact : facts) {
      long sequence = aggregate.nextSequence();
      aggregate.announce(
          new OutboxEntry(
              eventId(aggregate, sequence),
              fact.eventType(),
              sequence,
              now,
              under == null ? null : under.localGovernment().code(),
              under == null ? null : under.province().code(),
              Caller.currentRole(),
              traceparent().orElse(null),
              json.writeValueAsString(fact)));
    }
  }

  /**
   * An id that follows from service, aggregate and version: told to a caller before the broker has
   * the fact.
   */
  String eventId(Aggregate aggregate, long sequence) {
    String name =
        String.join(
            "\n", service, aggregate.getClass().getSimpleName(), aggregate.id(), "" + sequence);
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
  }

  private Optional<String> traceparent() {
    return Optional.ofNullable(tracer)
        .map(Tracer::currentTraceContext)
        .map(current -> current.context())
        .map(EventRecorder::format);
  }

  private static String format(TraceContext context) {
    return "00-"
        + context.traceId()
        + "-"
        + context.spanId()
        + (Boolean.TRUE.equals(context.sampled()) ? "-01" : "-00");
  }
}
