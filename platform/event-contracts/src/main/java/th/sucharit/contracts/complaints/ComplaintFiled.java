package th.sucharit.contracts.complaints;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import th.sucharit.contracts.DomainEvent;
import th.sucharit.contracts.EventType;
import th.sucharit.contracts.Readership;

/**
 * A complaint was received (รับเรื่องร้องเรียน).
 *
 * @param kind {@code general} or {@code corruption}
 * @param channel how it came: {@code web}, {@code desk}, {@code phone}, {@code letter}, {@code
 *     box}, {@code api}, or {@code forwarded} by another local government
 * @param opinionDue until when a preliminary opinion is owed
 * @param resolutionDue until when it must be solved or explained
 * @param receivedAt when it reached the local government, which for a paper is before it was
 *     entered; absent in facts of before this was told, which were received when they happened
 */
@EventType(value = "th.sucharit.complaint.filed.v1", readership = Readership.HOLDERS)
public record ComplaintFiled(
    String kind,
    String channel,
    Instant opinionDue,
    Instant resolutionDue,
    @Nullable Instant receivedAt)
    implements DomainEvent {}
