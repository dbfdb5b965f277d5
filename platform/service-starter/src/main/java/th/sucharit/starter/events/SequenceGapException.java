package th.sucharit.starter.events;

/**
 * A fact came before the one it follows; it waits among the dead letters until the missing one has
 * been applied.
 */
public class SequenceGapException extends RuntimeException {

  SequenceGapException(EventMetadata event, long applied) {
    super(
        "%s of %s has sequence %d, applied are %d"
            .formatted(event.type(), event.subject(), event.sequence(), applied));
  }
}
