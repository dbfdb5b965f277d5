package th.sucharit.starter.events;

import org.springframework.kafka.annotation.KafkaHandler;

/**
 * Base of a class that listens to another service's facts: {@code @KafkaListener} on the class,
 * {@code @KafkaHandler} on each {@code on(Fact, EventMetadata)}. Facts it has no method for pass
 * by.
 *
 * <p>Each feed of a service names a group of its own: two feeds in one group would share the
 * partitions of a topic, and each would miss what the other gets.
 */
public abstract class EventFeed {

  /** Lets a fact pass that this feed has no use for, also one of a type nobody here knows. */
  @KafkaHandler(isDefault = true)
  public final void pass(Object fact, EventMetadata event) {
    passed(event);
  }

  /**
   * What is to be done about a fact that passes by: nothing, unless the feed keeps views of its
   * aggregate, which then count it ({@link Views#pass}) so that the next one leaves no gap.
   */
  protected void passed(EventMetadata event) {}
}
