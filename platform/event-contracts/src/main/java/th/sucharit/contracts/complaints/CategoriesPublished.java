package th.sucharit.contracts.complaints;

import java.time.Instant;
import th.sucharit.contracts.DomainEvent;
import th.sucharit.contracts.EventType;
import th.sucharit.contracts.Readership;

/**
 * A local government published a new version of its categories (ประกาศประเภทเรื่องร้องเรียน); the
 * subject is its tree.
 *
 * @param version counts from 1
 * @param categories how many there are now
 */
@EventType(value = "th.sucharit.category-tree.published.v1", readership = Readership.PUBLIC)
public record CategoriesPublished(int version, int categories, Instant publishedAt)
    implements DomainEvent {}
