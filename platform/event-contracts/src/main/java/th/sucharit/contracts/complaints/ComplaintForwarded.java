package th.sucharit.contracts.complaints;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import th.sucharit.contracts.DomainEvent;
import th.sucharit.contracts.EventType;

/**
 * The complaint was sent on to the body that is responsible (ส่งต่อเรื่อง).
 *
 * @param to {@code local-government} or {@code province}
 * @param localGovernment which one, where it is one
 * @param complaint under which id the receiver will have it, where it is a local government
 */
@EventType("th.sucharit.complaint.forwarded.v1")
public record ComplaintForwarded(
    Instant forwardedAt, String to, @Nullable String localGovernment, @Nullable String complaint)
    implements DomainEvent {}
