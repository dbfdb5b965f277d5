package th.sucharit.ledger.log;

/**
 * A partition of a topic as the broker identifies it (ต้นทางของเหตุการณ์). A topic that was deleted
 * and made anew is another source, although its name is the same.
 *
 * @param topicId the broker's own id of the topic
 */
public record Source(String topicId, int partition) {}
