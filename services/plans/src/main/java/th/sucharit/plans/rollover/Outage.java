package th.sucharit.plans.rollover;

import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.dao.UncategorizedDataAccessException;

/** Tells failures that pass from those that come again (เหตุขัดข้องชั่วคราว). */
final class Outage {

  private Outage() {}

  /** Whether the database or the process is going away, so that a later try may do better. */
  static boolean is(RuntimeException failure) {
    return Thread.currentThread().isInterrupted()
        || failure instanceof TransientDataAccessException
        || failure instanceof RecoverableDataAccessException
        || failure instanceof NonTransientDataAccessResourceException
        || failure instanceof UncategorizedDataAccessException;
  }
}
