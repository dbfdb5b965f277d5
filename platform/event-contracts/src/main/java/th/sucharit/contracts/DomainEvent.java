package th.sucharit.contracts;

/**
 * A fact that has happened (เหตุการณ์) and is announced; each implementation carries an {@link
 * EventType}.
 */
public interface DomainEvent {

  /**
   * The stable name of this kind of fact.
   *
   * @return for example {@code th.sucharit.complaint.filed.v1}
   */
  default String eventType() {
    return EventTypes.nameOf(getClass());
  }
}
