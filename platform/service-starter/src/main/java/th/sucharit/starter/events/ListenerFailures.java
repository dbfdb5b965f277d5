package th.sucharit.starter.events;

import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.kafka.listener.ConsumerRecordRecoverer;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.support.converter.ConversionException;
import org.springframework.util.backoff.BackOff;
import org.springframework.util.backoff.ExponentialBackOff;
import org.springframework.util.backoff.FixedBackOff;

/**
 * What happens when a listener fails: a database that is away is waited for without end; a record
 * that fails for itself is tried again a few times and then kept aside, so that it holds up nobody
 * else.
 */
final class ListenerFailures {

  private static final BackOff UNTIL_IT_IS_BACK =
      new FixedBackOff(1_000, FixedBackOff.UNLIMITED_ATTEMPTS);

  private ListenerFailures() {}

  static DefaultErrorHandler handler(ConsumerRecordRecoverer keepAside) {
    ExponentialBackOff aFewTimes = new ExponentialBackOff(100, 3);
    aFewTimes.setMaxAttempts(3);
    DefaultErrorHandler handler = new DefaultErrorHandler(keepAside, aFewTimes);
    handler.setBackOffFunction(
        (failed, cause) -> infrastructureIsAway(cause) ? UNTIL_IT_IS_BACK : aFewTimes);
    handler.addNotRetryableExceptions(ConversionException.class, SequenceGapException.class);
    return handler;
  }

  private static boolean infrastructureIsAway(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof DataAccessResourceFailureException
          || cause instanceof NonTransientDataAccessResourceException
          || cause instanceof TransientDataAccessException) {
        return true;
      }
    }
    return false;
  }
}
